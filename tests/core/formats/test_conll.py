"""CoNLL: tags of every scheme that is about, tokens of any length, and what a column of tags cannot hold."""

from decimal import Decimal
from pathlib import Path

import pytest

from core.errors import KnownError
from core.formats import Annotated, Asked, Packet, formats
from core.formats.exchange.labels import Labels
from core.formats.exchange.losses import Aspect
from core.model import Article, Metric, Quantity, Span
from tests.core.formats.exchanging import written

FOLDER = Path("tests/data/exchange/conll")


def read(data, name="a.conll", separator="", **labels):
    return formats()["conll"].read(Packet(name, data), Asked(Labels(labels), separator))


def rows(tags, words="共12人3天"):
    return "\n".join(f"{word} {tag}".rstrip() for word, tag in zip(words, tags.split(), strict=True)).encode()


def spans(brought):
    (article,) = brought.articles
    return [(each.kind, each.span.quote(article.article.text)) for each in article.metrics]


class TestRead:
    def test_words_with_tags_of_iob1(self):
        found = read((FOLDER / "words.conll").read_bytes(), 期间="period")
        (article,) = found.articles
        assert article.article.text == "柳河村去年接待游客1200人，3天5小时。\n今年增长8%。"
        assert spans(found) == [
            ("count", "1200人"),
            ("duration", "3天"),
            ("duration", "5小时"),
            ("change", "8%"),
        ]
        assert [(each.aspect, each.name, each.quote) for each in found.losses] == [
            (Aspect.MARK, "期间", "去年"),
            (Aspect.MARK, "指标", "游客"),
        ]

    def test_labels_are_asked_for(self):
        found = read((FOLDER / "words.conll").read_bytes())
        assert {each.label: each.example for each in found.unknown} == {"期间": "去年"}

    def test_several_documents_with_bom_and_windows_lines(self):
        form = formats()["bioes"]
        packet = Packet("characters.bmes", (FOLDER / "characters.bmes").read_bytes())
        one, other = form.read(packet, Asked(Labels({"rank": "count"}))).articles
        assert one.article.text == "南沟有18户🙂\n3天"
        assert [each.span for each in one.metrics] == [Span(3, 6), Span(8, 10)]
        assert other.article.text == "共五"

    def test_tokens_are_joined_by_what_was_asked_for(self):
        found = read(b"Milk O\nwas O\n18% B-ratio\nfat O\n", separator=" ")
        assert found.articles[0].article.text == "Milk was 18% fat"
        assert spans(found) == [("ratio", "18%")]

    @pytest.mark.parametrize(
        "tags",
        [
            "O B-count I-count I-count B-duration I-duration",
            "O B-count I-count E-count B-duration E-duration",
            "O B-count M-count E-count B-duration E-duration",
            "O B-count I-count L-count B-duration L-duration",
            "O I-count I-count I-count I-duration I-duration",
        ],
    )
    def test_every_scheme_means_the_same(self, tags):
        assert spans(read(rows(tags))) == [("count", "12人"), ("duration", "3天")]

    def test_single_characters_and_neighbours_of_one_label(self):
        for tags in ("O B-count I-count B-count I-count", "O I-count I-count B-count I-count"):
            assert spans(read(rows(tags, "共3人5户"))) == [("count", "3人"), ("count", "5户")]
        assert spans(read(rows("O S-count", "共五"))) == [("count", "五")]

    def test_a_span_ends_with_its_sentence(self):
        data = "3 B-duration\n天 I-duration\n\n5 B-count\n人 I-count\n".encode()
        assert spans(read(data)) == [("duration", "3天"), ("count", "5人")]

    @pytest.mark.parametrize(
        ("data", "says"),
        [
            (
                rows("O B-count I-count I-count I-duration I-duration"),
                r"line 5: “I-duration” cannot stand at “3”",
            ),
            (rows("O I-count I-count I-count B-duration I-duration"), r"line 2: “I-count”"),
            (rows("O B-count I-count O S-duration O"), r"line 4: “O” cannot stand at “人”"),
            (rows("O E-count O O O O"), r"line 2: “E-count”"),
            (rows("O O O O O B-duration") + b"\n\n" + rows("S-count", "五"), r"line 6: “B-duration”"),
            (rows("O B-count I-count X-count O O"), r"line 4: “人 X-count” is no token with a tag"),
            ("共\n12人 B-count".encode(), r"line 1: “共” is no token with a tag"),
            ("共 O\n12人 B-".encode(), r"line 2"),
            (b"\xff O", r"line 1: byte 0 is not UTF-8"),
            (rows("O B-count I-count O O O", "共多少人3天"), r"1 mark holds no value that can be read"),
        ],
    )
    def test_broken_files_are_refused_with_the_line(self, data, says):
        with pytest.raises(KnownError, match=says):
            read(data)

    def test_a_file_of_nothing_brings_nothing(self):
        assert read(b"\n\n-DOCSTART- -X- -X- O\n\n").articles == ()


TEXT = "\n柳 河村\u3000有18户。\n\n \n增长 3 天。 "


def village(title="", **more):
    start = TEXT.index("18")
    last = TEXT.index("3")
    first = Metric(
        Span(start, start + 3), "count", Quantity(Decimal(18), unit="户"), (("scope", Span(1, 5)),)
    )
    second = Metric(Span(last, last + 3), "duration", Quantity(Decimal(4), unit="天"), doubt="四天？")
    return Annotated(Article.of(TEXT, title), (first, second), **more)


class TestWrite:
    def test_a_character_a_line(self):
        files, _ = written("conll", [village()])
        shown = files[""].decode().replace(" -X- -X- ", " ").split("\n")
        assert shown[:5] == ["-DOCSTART- -X- O O", "", "柳 O", "河 O", "村 O"]
        assert shown[6:10] == ["1 B-count", "8 I-count", "户 I-count", "。 O"]
        assert shown[10:] == ["", "增 O", "长 O", "3 B-duration", "天 I-duration", "。 O", "", ""]

    def test_the_ends_of_spans(self):
        files, _ = written("bioes", [village()])
        shown = files[""].decode().replace(" -X- -X- ", " ").split("\n")
        assert shown[6:9] == ["1 B-count", "8 I-count", "户 E-count"]

    def test_what_is_lost_is_told_with_its_place(self):
        _, losses = written("conll", [village("柳河村", complete=True)])
        told = [(each.aspect, each.name, each.span and each.span.quote(TEXT)) for each in losses]
        assert told == [
            (Aspect.TEXT, "", "\n"),
            (Aspect.TEXT, "", " "),
            (Aspect.TEXT, "", "\u3000"),
            (Aspect.TEXT, "", "\n \n"),
            (Aspect.TEXT, "", " "),
            (Aspect.TEXT, "", " "),
            (Aspect.TEXT, "", " "),
            (Aspect.ROLE, "scope", "18户"),
            (Aspect.QUANTITY, "", "3 天"),
            (Aspect.DOUBT, "", "3 天"),
            (Aspect.TITLE, "", None),
            (Aspect.COMPLETE, "", None),
        ]
        assert {each.article for each in losses} == {village().article.id}

    def test_of_a_metric_that_is_lost_as_a_whole_its_roles_are_not_told_too(self):
        text = "3天\n\n旅客三成三成"
        quantity = Quantity(Decimal("0.134"))
        metric = Metric(Span(8, 10), "ratio", quantity, (("scope", Span(3, 4)), ("period", Span(0, 2))))
        _, losses = written("conll", [Annotated(Article.of(text, ""), (metric,))])
        told = [(each.aspect, each.name) for each in losses if each.span == metric.span]
        assert told == [(Aspect.METRIC, "")]

    def test_articles_that_differ_in_blanks_alone_would_be_one(self):
        one, same, blank = (Annotated(Article.of(text, ""), ()) for text in ("共三家", "共三 家", " \u3000"))
        files, losses = written("conll", [one, blank])
        assert [each.quote for each in losses] == [" \u3000"]
        again, losses = written("conll", [one, same, blank])
        assert again == files
        assert {"共三家", "共三 家"} & {each.quote for each in losses}
