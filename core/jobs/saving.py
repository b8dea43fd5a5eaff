"""Writing a file that the window has made: all of it or nothing."""

from core.formats.files import write_whole

__all__ = ["write_whole"]
