"""Runs a server for as long as whoever started this holds the pipe; then stops it and removes its folder.

However the tests end, killed ones too, the pipe is closed: no server and no folder is left behind.
"""

import ctypes
import pwd
import shutil
import signal
import subprocess
import sys
from threading import Thread


def die_with_parent():
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGQUIT)


def main(folder, account, *command):
    who = {"user": account, "group": pwd.getpwnam(account).pw_gid} if account else {}
    server = subprocess.Popen(command, preexec_fn=die_with_parent, stdin=subprocess.DEVNULL, **who)  # noqa: PLW1509 (no thread yet)

    def until_let_go():
        sys.stdin.buffer.read()
        server.send_signal(signal.SIGQUIT)

    Thread(target=until_let_go, daemon=True).start()
    server.wait()
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    for ignored in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ignored, signal.SIG_IGN)
    main(*sys.argv[1:])
