"""What a file points to elsewhere stays there: nobody is asked for it, whatever reads the file."""

import io
import socket
import zipfile

import pytest
from docx import Document

from core.formats import Asked, Packet, formats
from tests.core.formats.test_hostile_files import BODY, said
from tests.core.formats.test_word_document import WORD, replaced, saved
from tests.fuzz.watch import watched

DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/main"


@pytest.fixture
def server():
    """A place on this machine that can be asked for anything, and what was: nobody may have come."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/x"
        listening.setblocking(False)
        with pytest.raises(BlockingIOError):
            listening.accept()


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OUTER = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId{}" Type="{}/{}" Target="{}" TargetMode="External"/>'
)


def pointing_outside(place):
    """A Word document whose pictures, template, notes and styles are said to lie elsewhere."""
    drawn = (
        f'<w:p><w:r><w:t>共3件</w:t></w:r><w:r><w:drawing><a:blip xmlns:a="{DRAWN}" xmlns:r="{OFFICE}"'
        ' r:link="rId1000" r:embed="rId1000"/></w:drawing></w:r></w:p>'
    )
    outer = OUTER.format(1, OFFICE, "attachedTemplate", place)
    template = f'<w:attachedTemplate r:id="rId1" xmlns:r="{OFFICE}"/>'
    parts = {
        "word/document.xml": f'<?xml-stylesheet href="{place}"?>' + BODY.format(drawn),
        "word/settings.xml": f"<w:settings {WORD}>{template}</w:settings>",
        "word/_rels/settings.xml.rels": f"{outer}</Relationships>",
    }
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(Document()))) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            data = parts.pop(name, None) or old.read(name).decode("utf-8", "replace")
            if name == "word/_rels/document.xml.rels":
                for at, kind in enumerate(("image", "footnotes", "header", "hyperlink", "subDocument"), 1000):
                    more = OUTER.format(at, OFFICE, kind, place).partition(">")[2]
                    data = data.replace("</Relationships>", f"{more}</Relationships>")
            new.writestr(name, data)
        for name, data in parts.items():
            new.writestr(name, data)
    return file.getvalue()


def test_nothing_that_a_file_points_to_is_fetched(server):
    outside = f'<!DOCTYPE x SYSTEM "{server}" [<!ENTITY a8 SYSTEM "{server}">]>'
    page = (
        f'<html><head><link rel="stylesheet" href="{server}"><script src="{server}"></script></head><body>'
        f'<p>云津市去年破获案件1.2万起，同比上升。</p><img src="{server}"><iframe src="{server}"></iframe>'
    )
    with watched(20):
        (found,) = formats()["docx"].read(Packet("a.docx", pointing_outside(server)), Asked()).articles
        assert found.article.text == "共3件\n"
        text = outside + BODY.format("<w:p><w:r><w:t>共3件&a8;</w:t></w:r></w:p>")
        assert "is no Word document" in said("a.docx", replaced(saved(Document()), text))
        assert "DOCTYPE" in said("a.xmi", f'{outside}<x a="&a8;"/>'.encode())
        (found,) = formats()["html"].read(Packet("a.html", page.encode()), Asked()).articles
        assert "1.2万起" in found.article.text
