"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from core.errors import KnownError


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the file, flush, then replace it: at no moment is there half a file under its name.

    Raises KnownError where the place cannot be written; what stood there before is still there then.
    """
    target = path.resolve()
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise KnownError(
            "{path} cannot be written: {reason}. Choose another place, or make room, and try again.",
            path=path,
            reason=error.strerror or type(error).__name__,
        ) from None
