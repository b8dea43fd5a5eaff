"""What a call in the helper process may do to it; in a module that loads nothing."""

import ctypes
import os
import signal
import time


def hang():
    time.sleep(3600)


def leave():
    os._exit(7)


def crash():
    ctypes.string_at(0)


def be_killed():
    os.kill(os.getpid(), signal.SIGKILL)


def flood():
    held = []
    while True:
        held.append(bytes(64 * 1024 * 1024))


def give_what_cannot_be_given():
    return lambda: None
