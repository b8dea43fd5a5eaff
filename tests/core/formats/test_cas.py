"""UIMA CAS: UTF-16 offsets both ways, types of others, and what XML cannot hold."""

import re
from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree

import pytest

from core.errors import KnownError
from core.formats import Annotated, Asked, Packet, formats
from core.formats.exchange.labels import Labels
from core.formats.exchange.losses import Aspect
from core.model import Article, Metric, Quantity, Span
from tests.core.formats.exchanging import came_back, written

FOREIGN = """<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
  xmlns:type="http:///de/tool/type.ecore" xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0">
  <cas:NULL xmi:id="0"/>
  <type:Token xmi:id="9" sofa="1" begin="0" end="2"/>
  <type:Token xmi:id="10" sofa="1" begin="2" end="4"/>
  <custom:Span xmi:id="3" sofa="1" begin="6" end="9" label="QUANTITY" value=""/>
  <custom:Span xmi:id="4" sofa="1" begin="2" end="5" label="PLACE"/>
  <custom:Link xmi:id="5" sofa="1" begin="2" end="5" label="where" Governor="3" Dependent="4"/>
  <custom:Span xmi:id="8" sofa="7" begin="0" end="1" label="PLACE"/>
  <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="🐃柳河村&#10;18户。"/>
  <cas:Sofa xmi:id="7" sofaNum="2" sofaID="second" mimeType="text/plain" sofaString="另一个"/>
  <cas:View sofa="1" members="3 4 5 9 10"/>
</xmi:XMI>
"""
LABELS = {"QUANTITY": "count", "PLACE": "scope"}


def read(words, labels=LABELS):
    data = words if isinstance(words, bytes) else words.encode()
    return formats()["cas"].read(Packet("a.xmi", data), Asked(Labels(labels)))


class TestRead:
    def test_annotations_of_another_tool(self):
        found = read(FOREIGN)
        (article,) = found.articles
        assert article.article.text == "🐃柳河村\n18户。"
        metric = article.metrics[0]
        assert metric.span.quote(article.article.text) == "18户"
        assert metric.quantity == Quantity(Decimal(18), unit="户")
        assert metric.role("scope").quote(article.article.text) == "柳河村"
        assert [(each.aspect, each.name) for each in found.losses] == [
            (Aspect.OTHER, "Sofa × 1"),
            (Aspect.OTHER, "Span × 1"),
            (Aspect.OTHER, "Token × 2"),
        ]

    def test_features_that_mean_nothing_here_are_told(self):
        words = FOREIGN.replace('end="9" label', 'end="9" unit="户" identifier="Q1" sure="true" label')
        words = words.replace('label="where" Governor', 'label="where" by="林" Governor')
        words = words.replace(
            'label="PLACE"/>', 'label="PLACE"><tags>a</tags><tags>b</tags></custom:Span>', 1
        )
        told = [each.name for each in read(words).losses]
        assert told[:4] == ["Link.by × 1", "Sofa × 1", "Span × 1", "Span.identifier × 1"]
        assert told[4:] == ["Span.sure × 1", "Token × 2", "tags × 2"]

    def test_a_named_entity_has_its_label_as_its_value(self):
        words = FOREIGN.replace("type:Token", "type:NamedEntity")
        words = words.replace('begin="2" end="4"/>', 'begin="2" end="5" value="PLACE"/>')
        words = words.replace('Dependent="4"', 'Dependent="10"')
        found = read(words)
        assert found.articles[0].metrics[0].role("scope") == Span(1, 4)
        assert "NamedEntity × 1" in [each.name for each in found.losses]

    def test_labels_are_asked_for(self):
        asked = {each.label: each.example for each in read(FOREIGN, {}).unknown}
        assert asked == {"QUANTITY": "18户", "PLACE": "柳河村"}

    @pytest.mark.parametrize(
        "fields",
        ["{", "[1]", '{"a":1}', r'{"a":"\ud800"}', r'{"\udfff":"x"}', r'{"a":"x\ny"}', r'{"a\n":"x"}'],
    )
    def test_fields_that_are_not_ours_are_told_and_left(self, fields):
        told = fields.replace('"', "&quot;")
        about = f'<m:Article xmlns:m="http:///metric.ecore" xmi:id="6" sofa="1" fields="{told}"/>'
        found = read(FOREIGN.replace("  <cas:NULL", f"  {about}<cas:NULL"))
        assert found.articles[0].article.fields == ()
        assert "fields × 1" in [each.name for each in found.losses]

    @pytest.mark.parametrize("named", ["GB2312", "gbk", "GB18030", "cp936", "Big5", "utf-16", "gb18030"])
    def test_files_in_the_encodings_of_chinese_corpora_are_read(self, named):
        words = (
            FOREIGN.replace("UTF-8", named).replace("🐃", "牛 ").replace("户", "人").replace("另一个", "他")
        )
        (found,) = read(words.encode(named)).articles
        assert found.article.text == "牛 柳河村\n18人。"
        assert found.metrics[0].span == Span(6, 9)

    def test_utf16_offsets_hold_in_gb18030_too(self):
        (found,) = read(FOREIGN.replace("UTF-8", "GB18030").encode("gb18030")).articles
        assert found.article.text == "🐃柳河村\n18户。"
        assert found.metrics[0].span == Span(5, 8)

    @pytest.mark.parametrize(
        ("words", "says"),
        [
            ("", "line 1: this is no XMI file .*no XML from there on"),
            ("<a>\n</b>", "line 2: .*no XML"),
            (b"<a>\xff</a>", "line 1: .*no XML"),
            (FOREIGN.replace("UTF-8", "UT2-8"), "line 1: .*not in the encoding that its first line names"),
            *(
                (FOREIGN.replace("UTF-8", named), r"line \d+: this is no XMI file")
                for named in (
                    "utf-7",
                    "idna",
                    "undefined",
                    "punycode",
                    "hex",
                    "shift_jis",
                    "hz",
                    "utf-32",
                    "GBK",
                )
            ),
            ("<a/>", "there is no text in it"),
            (FOREIGN.replace('begin="6"', 'begin="six"'), "3: begin, end"),
            (FOREIGN.replace('end="9"', 'end="90"'), "1 mark does not lie where"),
            ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "DOCTYPE"),
        ],
    )
    def test_broken_files_are_refused(self, words, says):
        with pytest.raises(KnownError, match=says):
            read(words)


TEXT = "🐃\x01柳河村\x02有18户。"


def village(**more):
    start = TEXT.index("18")
    quantity = Quantity(Decimal(18), unit="户")
    metric = Metric(Span(start, start + 3), "count", quantity, (("scope", Span(2, 5)),), **more)
    return Annotated(Article.of(TEXT, "题", "a.txt"), (metric,), complete=True)


class TestWrite:
    def test_control_characters_are_cut_out_and_told(self):
        files, losses = written("cas", [village()])
        assert [(each.aspect, each.span) for each in losses] == [
            (Aspect.TEXT, Span(1, 2)),
            (Aspect.TEXT, Span(5, 6)),
        ]
        (back,) = came_back("cas", files)
        assert back.articles[0].article.text == "🐃柳河村有18户。"
        assert back.articles[0].metrics[0].span == Span(5, 8)

    def test_so_are_those_that_a_person_wrote_elsewhere(self):
        whole = village(doubt="谁\x03\n\t“<&>\"'？")
        article = replace(whole.article, title="题\x04", source="a\x05", fields=(("genre", "=1+1 \x06"),))
        files, losses = written("cas", [replace(whole, article=article)])
        assert {each.aspect for each in losses} == {Aspect.TEXT, Aspect.TITLE, Aspect.SOURCE, Aspect.DOUBT}
        back = came_back("cas", files)[0].articles[0]
        assert back.metrics[0].doubt == "谁\n\t“<&>\"'？"
        assert back.article.title == "题"
        assert back.article.fields == (("genre", "=1+1 "),)
        assert back.complete

    def test_what_nothing_is_left_of_is_told_whole(self):
        texts = ("共三家", "共三\x01家", "\x01\x02", "\x03\x04")
        articles = [Annotated(Article.of(text, ""), ()) for text in texts]
        files, losses = written("cas", articles)
        assert len(files) == 2
        told = {each.quote for each in losses}
        assert {"\x01\x02", "\x03\x04"} <= told

    def test_a_value_or_unit_of_such_characters_is_told(self):
        text = "共\x01家3人"
        gone = Metric(Span(1, 2), "count", Quantity(Decimal(1)))
        unit = Metric(Span(3, 5), "count", Quantity(Decimal(3), unit="人\x01"), (("scope", Span(1, 2)),))
        _, losses = written("cas", [Annotated(Article.of(text, ""), (gone, unit))])
        assert [(each.aspect, each.span, each.name) for each in losses] == [
            (Aspect.TEXT, Span(1, 2), ""),
            (Aspect.METRIC, Span(1, 2), ""),
            (Aspect.ROLE, Span(3, 5), "scope"),
            (Aspect.QUANTITY, Span(3, 5), ""),
        ]

    def test_offsets_are_utf16_and_features_are_declared(self):
        files, _ = written("cas", [village(doubt="")])
        (name,) = [name for name in files if name.endswith(".xmi")]
        root = ElementTree.fromstring(files[name])
        features = {
            key for each in root for key in each.attrib if each.tag.startswith("{http:///metric.ecore}")
        }
        declared = set(re.findall(r"<featureDescription><name>(\w+)", files["TypeSystem.xml"].decode()))
        inherited = {"{http://www.omg.org/XMI}id", "sofa", "begin", "end"}
        assert features <= declared | inherited
        mark = next(each for each in root if each.get("label") == "count")
        assert (mark.get("begin"), mark.get("end"), mark.get("doubtful")) == ("6", "9", "true")
