"""Word documents: paragraphs and cells in their order, what tracked changes took out left out."""

import base64
import io
import zipfile

import pytest
from docx import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from core.errors import KnownError
from core.formats import Asked, Aspect, Packet, formats

DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def read(data, name="a.docx"):
    (found,) = formats()["docx"].read(Packet(name, data), Asked()).articles
    return found.article


def told(data):
    losses = formats()["docx"].read(Packet("a.docx", data), Asked()).losses
    assert {each.aspect for each in losses} <= {Aspect.OTHER}
    return [(each.name, each.quote) for each in losses]


def saved(document):
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


@pytest.fixture
def document():
    made = Document()
    made.core_properties.title = "旧标题"
    made.add_paragraph("云津市通报")
    made.add_paragraph("破获案件12起，").add_run("同比上升3.5%。").bold = True
    table = made.add_table(2, 3)
    table.cell(0, 0).text = "县区"
    table.cell(0, 1).text = "案件\n（起）"
    table.cell(1, 0).merge(table.cell(1, 1)).text = "𠮷田镇"
    table.cell(1, 2).text = "310"
    made.add_paragraph("末段\t共5个\n另起3项")
    return made


def replaced(data, xml):
    """The document with that as its main part."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, xml if name == "word/document.xml" else old.read(name))
    return file.getvalue()


def test_paragraphs_and_cells_are_lines_in_their_order(document):
    article = read(saved(document))
    assert article.text == (
        "云津市通报\n破获案件12起，同比上升3.5%。\n县区\n案件 （起）\n𠮷田镇\n310\n末段\t共5个\n另起3项\n"
    )
    assert (article.title, article.source, article.conversions) == ("", "a.docx", ("docx",))


def test_the_title_is_the_one_that_is_set_or_told_and_written(document):
    document.core_properties.title = "云津市通报"
    assert read(saved(document)).title == "云津市通报"
    document.add_heading("大标题", 0)
    assert read(saved(document)).title == "大标题"


def test_a_paragraph_that_no_list_can_show_is_no_title(document):
    document.paragraphs[1].style = "Title"
    document.paragraphs[1].add_run("另有" * 1000)
    assert read(saved(document)).title == ""


def test_inserted_text_and_controls_count_and_deleted_text_does_not(document):
    paragraph = document.paragraphs[-1]._p
    paragraph.append(parse_xml(f'<w:ins {WORD} w:id="1"><w:r><w:t>新增7件</w:t></w:r></w:ins>'))
    paragraph.append(parse_xml(f'<w:del {WORD} w:id="2"><w:r><w:delText>删9件</w:delText></w:r></w:del>'))
    control = f"<w:sdt {WORD}><w:sdtContent><w:p><w:r><w:t>控件内8件</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    document.element.body.insert(0, parse_xml(control))
    text = read(saved(document)).text
    assert text.startswith("控件内8件\n云津市通报")
    assert text.endswith("另起3项新增7件\n")
    assert told(saved(document)) == [("deleted (paragraph 9)", "删9件")]


def test_what_stands_beside_the_text_is_told(document):
    section = document.sections[0]
    section.header.paragraphs[0].text = "内部资料"
    section.footer.paragraphs[0].text = "第1页"
    notes = (
        f'<w:footnotes {WORD}><w:footnote w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r>'
        "<w:t>含山区</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    name = PackURI("/word/footnotes.xml")
    part = Part(name, "application/xml", notes.encode(), document.part.package)
    document.part.relate_to(part, kind)
    reference = parse_xml(f'<w:r {WORD}><w:footnoteReference w:id="2"/></w:r>')
    document.paragraphs[1]._p.append(reference)
    picture = io.BytesIO(base64.b64decode(DOT))
    document.paragraphs[0].add_run().add_picture(picture)
    assert sorted(told(saved(document))) == [
        ("footer", "第1页"),
        ("footnote (paragraph 2)", "含山区"),
        ("header", "内部资料"),
        ("picture (paragraph 1)", ""),
    ]
    assert "含山区" not in read(saved(document)).text


def test_a_text_box_follows_its_paragraph_once(document):
    """Word writes a box twice, the second time for programs that know no boxes."""
    box = "<w:txbxContent><w:p><w:r><w:t>框内6件</w:t></w:r></w:p></w:txbxContent>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    run = f"<w:r {WORD} {compatible}><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"
    document.paragraphs[0]._p.append(parse_xml(run))
    assert read(saved(document)).text.startswith("云津市通报\n框内6件\n破获案件12起")


def test_entities_are_refused(document):
    xml = (
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
        f"<w:document {WORD}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"
    )
    with pytest.raises(KnownError, match="declares entities"):
        read(replaced(saved(document), xml))


def test_a_document_that_would_fill_the_memory_is_refused(document):
    file = io.BytesIO(saved(document))
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("word/media/a.bin", bytes(64 * 2**20))
    with pytest.raises(KnownError, match=r"takes 64 MB when unpacked.*save it as plain text"):
        read(file.getvalue())


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "a.docx is no Word document"),
        (b"PK\3\4", "a.docx is no Word document that can be read: it is broken off"),
        (b"\xd0\xcf\x11\xe0\xa1", "old format of Word, or asks for a password"),
    ],
)
def test_what_is_no_document_is_refused(data, says):
    with pytest.raises(KnownError, match=says):
        read(data)


def test_a_broken_or_empty_document_is_refused(document):
    whole = saved(document)
    for data in (whole[:-100], replaced(whole, f"<w:document {WORD}><w:body>")):
        with pytest.raises(KnownError, match="is no Word document that can be read"):
            read(data)
    with pytest.raises(KnownError, match="is empty"):
        read(saved(Document()))
