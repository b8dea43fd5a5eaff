"""Files made to harm: refused in a sentence or read as what they are, in bounded time and memory."""

import io
import json
import struct
import warnings
import zipfile
import zlib

import pytest
from docx import Document

from core.errors import KnownError
from core.formats import Asked, Packet, format_of, formats
from core.formats.exchange import limits
from core.formats.exchange.labels import LEFT_OUT, Labels
from core.formats.exchange.word_parts import unpacked
from core.formats.release import schema_in
from core.jobs.reading import read_file
from core.jobs.sources import Source
from tests.core.formats.test_word_document import WORD, replaced, saved
from tests.fuzz.watch import watched

BODY = f"<w:document {WORD}><w:body>{{}}</w:body></w:document>"


def said(name, data, companion=None, wanted=""):
    """What is said of a file that is refused, whichever reader takes it."""
    packet = Packet(name, data, companion)
    form = formats()[wanted] if wanted else format_of(packet)
    with pytest.raises(KnownError) as caught:
        form.read(packet, Asked())
    return str(caught.value)


DEEP = [b"[" * 100_000, b'{"text":' * 100_000, b'{"text":"1","x":' + b"[" * 9000 + b"]" * 9000 + b"}"]


@pytest.mark.parametrize("data", DEEP)
@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_json_that_is_nested_too_deeply_is_refused_whichever_tool_it_is_of(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    refused = str(read_file(Source(path, name)).refused)
    assert "lie in each other too deeply" in refused or "none of the formats" in refused


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_a_field_that_stands_twice_is_refused_since_nobody_knows_which_was_meant(name):
    data = b'{"data":{"text":"3 men","text":"4 men"},"annotations":[],"metrics":[]}'
    assert "the field “text” stands twice in an object" in said(name, data)


def test_a_number_of_a_hundred_thousand_digits_is_refused():
    digits = b"9" * 100_000
    refused = said("a.jsonl", b'{"text":"3","metrics":' + digits + b"}")
    assert "line 1: this cannot be read as JSON (a number has more than 4300 digits)" in refused
    value = b'{"text":"3","metrics":[{"start":0,"end":1,"kind":"count","value":"%s"}]}' % digits
    assert "should be a decimal number" in said("a.jsonl", value)
    ann = b"T1\tcount 0 " + digits + b"\t3"
    assert "a.ann, line 1" in said("a.ann", ann, b"3")


FAR_TOO_LONG = ["1." + "0" * 10_000, "0" * 300 + "1", "0." + "3" * 10_000]


@pytest.mark.parametrize(
    "value", ["1e999999", "-1E+99", "NaN", "sNaN", "Infinity", "0x1", "1e-70", *FAR_TOO_LONG]
)
@pytest.mark.parametrize("field", ["value", "upper"])
def test_a_value_that_no_text_can_mean_is_refused_in_every_format(field, value):
    quantity = {"value": "1", field: value}
    words = ",".join(f'"{name}":"{each}"' for name, each in quantity.items())
    metric = f'{{"start":0,"end":1,"kind":"count","text":"3","roles":{{}},{words}}}'
    assert "should be a decimal" in said("a.jsonl", f'{{"text":"3","metrics":[{metric}]}}'.encode())
    span = f'{{"start":0,"end":1,"label":"count",{words}}}'
    assert "no value that can be read" in said("a.jsonl", f'{{"text":"3","spans":[{span}]}}'.encode())
    note = f"T1\tcount 0 1\t3\n#1\tAnnotatorNotes T1\t{{{words}}}\n"
    assert "no value that can be read" in said("a.ann", note.encode(), b"3")
    features = " ".join(f'{name}="{each}"' for name, each in quantity.items())
    xmi = (
        '<x:X xmlns:x="x" xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore">'
        '<cas:Sofa xmi:id="1" sofaString="3"/>'
        f'<x:Mark xmi:id="2" sofa="1" begin="0" end="1" label="count" {features}/></x:X>'
    )
    assert "no value that can be read" in said("a.xmi", xmi.encode())


def test_a_name_of_a_field_that_is_no_text_is_left_out():
    (found,) = (
        formats()["jsonl"]
        .read(Packet("a.jsonl", b'{"text":"3","metrics":[],"\\ud800":"x","genre":"y"}'), Asked())
        .articles
    )
    assert found.article.fields == (("genre", "y"),)


def test_a_sentence_quotes_on_one_line_and_no_more_than_anybody_reads():
    tag = "O\u202e\x1b[31m" + "x" * 20_000
    words = said("a.conll", f"甲 {tag}\n".encode())
    assert "\u202e" not in words
    assert "\x1b" not in words
    assert len(words) < 1500
    long = f'{{"text":"3","metrics":[{{"start":0,"end":1,"kind":"{"k" * 9999}","value":"3"}}]}}'
    assert len(said("a.jsonl", long.encode())) < 1500


ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">{}]>'.format(
    "".join(f'<!ENTITY a{at} "{f"&a{at - 1 if at else str()};" * 10}">' for at in range(9))
)
OUTSIDE = '<!DOCTYPE x SYSTEM "file:///etc/passwd" [<!ENTITY a8 SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("declared", [ENTITIES, OUTSIDE])
def test_entities_are_never_expanded_nor_fetched(declared):
    text = f"{declared}{BODY.format('<w:p><w:r><w:t>共3件&a8;</w:t></w:r></w:p>')}"
    assert said("a.docx", replaced(saved(Document()), text)).startswith("a.docx is no Word document")
    assert "DOCTYPE" in said("a.xmi", f'{declared}<x a="&a8;"/>'.encode())
    page = (
        f"<!doctype html>{declared}<html><body><p>云津市去年破获案件1.2万起，同比上升。&a8;</p></body></html>"
    )
    (found,) = formats()["html"].read(Packet("a.html", page.encode()), Asked()).articles
    assert len(found.article.text) < 1000
    assert "root:" not in found.article.text


BROKEN_PARTS = {
    "word/document.xml": [f"<w:document {WORD}/>", "<a><b/></a>", "", "<a"],
    "[Content_Types].xml": ["<a/>", ""],
    "_rels/.rels": ["<a/>", "<a"],
    "word/_rels/document.xml.rels": ["<a/>", ""],
    "word/styles.xml": ["<a"],
    "docProps/core.xml": ["<a/>", "<a"],
}


@pytest.mark.parametrize(
    ("part", "xml"), [(part, xml) for part, all_xml in BROKEN_PARTS.items() for xml in all_xml]
)
def test_a_document_with_a_part_that_is_another_is_refused(part, xml):
    file = io.BytesIO()
    made = Document()
    made.add_paragraph("破获案件12起。")
    with zipfile.ZipFile(io.BytesIO(saved(made))) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, xml if name == part else old.read(name))
    assert said("a.docx", file.getvalue()).startswith("a.docx is no Word document that can be read: ")


def test_a_page_with_more_tags_than_any_text_has_is_refused():
    page = "<table><tr><td>共12人。</td></tr></table>" * 30_000
    assert "a.html has 180000 tags, more than the 100000" in said("a.html", page.encode())


@pytest.mark.parametrize("attribute", ['a{}="x" ', "a{} ", "a{}='>'", '{}=">"/', "a{} = x\n"])
def test_a_tag_with_more_attributes_than_any_page_has_is_refused(attribute):
    tag = f"<p {''.join(map(attribute.format, range(200_000)))}>"
    with watched(20):
        assert "a tag with more than 10000 attributes" in said("a.html", f"{tag}共12人。</p>".encode())


def test_a_long_picture_in_a_page_is_no_tag_of_many_attributes():
    picture = f"<img src=data:image/png;base64,{'A/' * 100_000} alt='{'共 ' * 20_000}'>"
    page = f"<html><body>{picture}<p>云津市去年破获案件1.2万起，同比上升。</p></body></html>"
    (found,) = formats()["html"].read(Packet("a.html", page.encode()), Asked()).articles
    assert "1.2万起" in found.article.text


def test_text_boxes_in_text_boxes_are_read_once():
    depth = 60  # read once for each box around it, it would be 2 ** 60 times
    xml = (
        "<w:p><w:r><w:t>外3件</w:t><w:txbxContent>" * depth
        + "<w:p><w:r><w:t>内5件</w:t></w:r></w:p>"
        + "</w:txbxContent></w:r></w:p>" * depth
    )
    (found,) = (
        formats()["docx"]
        .read(Packet("a.docx", replaced(saved(Document()), BODY.format(xml))), Asked())
        .articles
    )
    assert found.article.text == "外3件\n" * depth + "内5件\n"


MANY, LONG = 3_000, "云" * 200_000  # together they would be more than any memory holds


@pytest.mark.parametrize("meaning", [None, LEFT_OUT, "scope"])
def test_a_text_that_is_marked_whole_again_and_again_is_not_quoted_each_time(meaning):
    labels = [[1, len(LONG), f"A{at}"] for at in range(MANY)]
    mapped = {} if meaning is None else {label: meaning for _, _, label in labels}
    data = json.dumps({"text": LONG, "label": labels}, ensure_ascii=False).encode()
    found = formats()["doccano"].read(Packet("a.jsonl", data), Asked(Labels(mapped)))
    quotes = [each.example for each in found.unknown] or [each.quote for each in found.losses]
    assert len(quotes) == MANY
    assert {len(each) for each in quotes} == {200}


def test_a_quote_that_is_none_of_a_long_stretch_is_refused_without_comparing_them():
    ann = "".join(f"T{at}\tcount 0 {len(LONG)}\tx\n" for at in range(MANY))
    with watched(10):
        assert f"{MANY} marks do not lie where the file says" in said("a.ann", ann.encode(), LONG.encode())


def test_fragments_far_apart_are_no_stretch_and_told():
    wide = " " * len(LONG)
    ann = "".join(f"T{at}\tcount 0 1;{len(wide) + 1} {len(wide) + 2}\t3 5\n" for at in range(MANY))
    packet = Packet("a.ann", ann.encode(), f"3{wide}5".encode())
    assert len(formats()["brat"].read(packet, Asked()).losses) == MANY


def lying(data, size):
    """The zip file with its first member saying that it has so few bytes, with their checksum."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        start = file.read(file.namelist()[0])[:size]
    at = data.index(b"PK\1\2")
    head = struct.pack("<I", zlib.crc32(start)) + data[at + 20 : at + 24] + struct.pack("<I", size)
    return data[: at + 16] + head + data[at + 28 :]


def test_a_member_gives_no_more_than_it_says_and_one_that_cannot_be_bounded_is_refused():
    def packed(method):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", method) as made:
            made.writestr("a", b"3" * 2**20)
        return lying(file.getvalue(), 100)

    with zipfile.ZipFile(unpacked(packed(zipfile.ZIP_DEFLATED), "a.docx")) as file:
        assert file.read("a") == b"3" * 100
    for method in (zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2):
        with pytest.raises(KnownError, match="packed as Word never does"):
            unpacked(packed(method), "a.docx")


def with_parts(names):
    """A Word document with more parts, each of them empty."""
    file = io.BytesIO(saved(Document()))
    with zipfile.ZipFile(file, "a") as made, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in names:
            made.writestr(name, b"")
    return file.getvalue()


def test_a_document_of_more_parts_than_any_has_is_refused():
    whole = with_parts(f"word/media/{at}" for at in range(6_000))
    refused = "a.docx is no Word document that can be read: it has more than 5000 parts"
    assert said("a.docx", whole).startswith(refused)


def test_nor_is_its_directory_even_read(monkeypatch):
    whole = with_parts([f"word/media/{'a' * 20_000}{at}" for at in range(70)])
    monkeypatch.setattr(zipfile, "ZipFile", None)
    assert "it has more than 5000 parts" in said("a.docx", whole)


@pytest.mark.filterwarnings("error")
def test_a_document_with_a_part_that_stands_twice_is_refused(capsys):
    whole = with_parts(["word/document.xml"])
    assert "one of its parts stands in it twice" in said("a.docx", whole)
    assert capsys.readouterr() == ("", "")


def test_a_document_that_grows_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(limits, "LARGEST", 20_000)
    refused = said("a.docx", saved(Document()))
    assert "too much for the memory" in refused
    assert "save it as plain text" in refused


KINDS = '{"version":"1","guideline":"1","revisions":[],"kinds":%s,"archive":%s}'


@pytest.mark.parametrize(
    "words",
    ["[]", "[" * 9000, KINDS % ('["x"]', "{}"), KINDS % ("[[]]", "[]"), KINDS % ('{"a":1}', "3"), "{}"],
)
def test_a_schema_of_a_release_that_is_none_is_refused(tmp_path, words):
    (tmp_path / "schema.json").write_text(words, "utf-8")
    with pytest.raises(KnownError, match="schema"):
        schema_in(tmp_path)
