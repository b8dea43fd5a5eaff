"""What inputs begin as: what our own writers write of invented articles, and what other tools gave back."""

from __future__ import annotations

import io
import tarfile
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from docx import Document

from core.formats import formats
from core.jobs.freezing import freeze
from tests.consumers.gold import hard_articles
from tests.core.formats.exchanging import written
from tests.core.formats.test_web_page import PAGE
from tests.core.jobs.release_examples import ONE, bytes_in, villages

ROOT = Path(__file__).resolve().parents[2]
EXCHANGE = ROOT / "tests" / "data" / "exchange"
SAMPLE = ROOT / "annotations" / "sample"
TEXT = "云津市去年破获案件1.2万起，同比上升3.5%。\n青屿县产值1.2亿元，占三成，排名第3。\n"


@cache
def of_format(name: str) -> tuple[tuple[str, bytes, bytes | None], ...]:
    """Files of a format: a name, the bytes, and those of the file that belongs to it."""
    form = formats()[name]
    made = _MADE[name]() if name in _MADE else {}
    if form.write:
        made |= {
            each or f"gold{form.suffixes[0]}": data
            for each, data in written(name, hard_articles())[0].items()
        }
    made |= {path.name: path.read_bytes() for path in sorted(EXCHANGE.rglob("*")) if path.is_file()}
    found = [
        (each, data, made.get(str(Path(each).with_suffix(form.beside))) if form.beside else None)
        for each, data in made.items()
        if Path(each).suffix in form.suffixes
    ]
    return tuple(found)


@cache
def texts() -> tuple[bytes, ...]:
    """Sample articles cut to a length that is soon read, in some encodings."""
    whole = [path.read_text("utf-8")[:800] for path in sorted(SAMPLE.glob("*.txt"))]
    encoded = [TEXT.encode(codec) for codec in ("utf-8-sig", "gb18030", "utf-16", "utf-16-be")]
    return (*(text.encode() for text in whole), TEXT.encode(), *encoded)


@cache
def archives() -> tuple[tuple[str, bytes, None], ...]:
    """Archives of each sort, with a text, rows of ours and a folder of brat."""
    members = {"a.txt": TEXT.encode(), "b/gold.jsonl": of_format("jsonl")[0][1]}
    members |= {f"brat/{path.name}": path.read_bytes() for path in sorted((EXCHANGE / "brat").iterdir())}
    zips = [_zipped(members, method) for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)]
    tars = [(name, _tarred(members, mode, form)) for name, mode, form in _TARS]
    return tuple((name, data, None) for name, data in (*(("a.zip", each) for each in zips), *tars))


_TARS = (
    ("a.tar", "w", tarfile.PAX_FORMAT),
    ("a.tar", "w", tarfile.GNU_FORMAT),
    ("a.tgz", "w:gz", tarfile.PAX_FORMAT),
    ("a.tar.bz2", "w:bz2", tarfile.PAX_FORMAT),
    ("a.tar.xz", "w:xz", tarfile.PAX_FORMAT),
)


def _zipped(members: dict[str, bytes], method: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as packed:
        for name, data in members.items():
            packed.writestr(zipfile.ZipInfo(name), data, method)
    return file.getvalue()


def _tarred(members: dict[str, bytes], mode: str, form: int) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode, format=form) as packed:
        for name, data in {**members, "长" * 60 + ".txt": TEXT.encode()}.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            packed.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "a.txt"
        packed.addfile(link)
    return file.getvalue()


def _document() -> dict[str, bytes]:
    made = Document()
    made.add_heading("云津市通报", 0)
    made.add_paragraph("破获案件12起，").add_run("同比上升3.5%。").bold = True
    table = made.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "县区\n（起）", "310"
    file = io.BytesIO()
    made.save(file)
    return {"a.docx": file.getvalue()}


def _page() -> dict[str, bytes]:
    pages = {
        f"{codec}.html": PAGE.format(charset=codec).encode(codec) for codec in ("utf-8", "gb18030", "utf-16")
    }
    return {**pages, "short.htm": b"<p>\xe5\x85\xb112\xe4\xba\xba</p>"}


def _texts() -> dict[str, bytes]:
    return {f"{at}.txt": data for at, data in enumerate(texts())}


_MADE = {"docx": _document, "html": _page, "text": _texts}


@cache
def release() -> dict[str, bytes]:
    """The files of a frozen gold set."""
    with TemporaryDirectory() as folder, villages(Path(folder, "p.metrics")) as project:
        freeze(project, ONE, Path(folder, "gold"))
        return bytes_in(Path(folder, "gold"))
