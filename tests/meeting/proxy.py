"""A line to the server that breaks after so many bytes, as lines do."""

import socket
import threading
from contextlib import contextmanager, suppress


class Line:
    """Counts what goes over it in either direction; cut after `most` bytes."""

    def __init__(self, port):
        self._to = port
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        self.most = None
        self._holds_after = None
        self.holding = threading.Event()
        self._free = threading.Event()
        self.bytes = 0
        self._lock = threading.Lock()
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self):
        self.let_go()
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)  # which wakes the thread that waits at it
        self._door.close()

    def cut_after(self, most):
        self.most, self.bytes = most, 0

    def hold_after(self, most):
        """Say nothing more after so many bytes, and stay open, until it is let go."""
        self._holds_after = most

    def let_go(self):
        self._holds_after = None
        self._free.set()

    def _serve(self):
        while True:
            try:
                client, _ = self._door.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self._to))
            for pair in ((client, server), (server, client)):
                threading.Thread(target=self._carry, args=pair, daemon=True).start()

    def _carry(self, source, target):
        with suppress(OSError):
            while data := source.recv(65536):
                with self._lock:
                    left = len(data) if self.most is None else max(0, self.most - self.bytes)
                    self.bytes += min(len(data), left)
                if self._holds_after is not None and self.bytes > self._holds_after:
                    self.holding.set()
                    self._free.wait()
                target.sendall(data[:left])
                if left < len(data):
                    break
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()


@contextmanager
def line(port):
    made = Line(port)
    try:
        yield made
    finally:
        made.close()
