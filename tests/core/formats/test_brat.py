"""brat: files that it writes are read, and what is written keeps to its rules."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from core.errors import KnownError
from core.formats import Annotated, Asked, Packet, formats
from core.formats.exchange.labels import Labels
from core.formats.exchange.losses import Aspect
from core.model import Article, Direction, Metric, Modifier, Quantity, Span
from tests.consumers.brat_rules import issues_of
from tests.core.formats.exchanging import came_back, written

FOLDER = Path("tests/data/exchange/brat")
LABELS = {"Time": "period", "Place": "scope", "Object": "indicator", "Grow (event)": "-"}


def read(name="liuhe", labels=LABELS, **changed):
    data, text = ((FOLDER / f"liuhe.{suffix}").read_bytes() for suffix in ("ann", "txt"))
    packet = Packet(f"{name}.ann", changed.get("data", data), changed.get("text", text))
    return formats()["brat"].read(packet, Asked(Labels(labels)))


def ann(*lines, text="柳河村有18户，3天。"):
    return read("a", {}, data="\n".join(lines).encode(), text=text.encode())


class TestRead:
    def test_what_brat_wrote_on_windows(self):
        (found,) = read().articles
        text = found.article.text
        cows, growth = found.metrics
        assert text.startswith("🐃2033年，柳河村")
        assert "\r" not in text
        assert cows.span.quote(text) == "1200头"
        assert cows.quantity == Quantity(Decimal(1200), unit="头")
        assert {name: span.quote(text) for name, span in cows.roles} == {
            "period": "2033年",
            "scope": "柳河村",
            "indicator": "水牛",
        }
        assert growth.span.quote(text) == "两成"
        assert growth.quantity == Quantity(Decimal(20), unit="%")

    def test_what_has_no_place_here_is_told(self):
        told = [(each.aspect, each.name) for each in read().losses]
        assert told == [
            (Aspect.MARK, "Grow (event)"),
            (Aspect.MARK, "Place"),
            (Aspect.ROLE, "By"),
            (Aspect.ROLE, "Of"),
            (Aspect.QUANTITY, "modifier"),
            (Aspect.MARK, "T8 Part 36 37;39 41 “占 以上”"),
            (Aspect.OTHER, "A2 Negation E1"),
            (Aspect.OTHER, "A3 Unit T1 head"),
            (Aspect.OTHER, "* Equiv T3 T7"),
            (Aspect.OTHER, "N1 Reference T3 Gazetteer:77 柳河村"),
            (Aspect.OTHER, "#1 AnnotatorNotes T1 数得对吗？"),
        ]

    def test_fragments_that_only_a_line_break_parts_are_one_stretch(self):
        (found,) = [each for each in read().losses if each.name == "Place"]
        assert found.quote == "南沟\n养殖场"

    def test_labels_are_asked_for_those_of_events_as_such(self):
        asked = {each.label: each.example for each in read(labels={}).unknown}
        assert asked == {
            "Time": "2033年",
            "Place": "柳河村",
            "Object": "水牛",
            "Grow (event)": "增长",
        }

    def test_an_event_can_be_what_holds_roles(self):
        lines = ["T1\tMeasure 4 7\t18户", "T2\tWho 0 3\t柳河村", "E1\tMeasure:T1 Where:T2"]
        labels = {"Measure (event)": "count", "Who": "scope"}
        data, text = "\n".join(lines).encode(), "柳河村有18户".encode()
        (found,) = read("a", labels, data=data, text=text).articles
        assert found.metrics == (
            Metric(Span(4, 7), "count", Quantity(Decimal(18), unit="户"), (("scope", Span(0, 3)),)),
        )

    def test_an_article_without_marks(self):
        (found,) = ann().articles
        assert found.metrics == ()

    def test_attributes_of_ours_say_what_a_value_means(self):
        (found,) = ann(
            "T1\tcount 4 7\t18户",
            'A1\tModifier T1 at_most\nA2\tDoubtful T1\n#1\tAnnotatorNotes T1\t{"unit":"户","value":"18"}',
        ).articles
        metric = found.metrics[0]
        assert metric.quantity == Quantity(Decimal(18), unit="户", modifier=Modifier.AT_MOST)
        assert metric.doubt == ""

    @pytest.mark.parametrize(
        ("lines", "says"),
        [
            (["T1\tcount 4 7\t19户"], "1 mark does not lie where the file says"),
            (["T1\tcount 4 70\t18户"], "1 mark does not lie"),
            (["T1\tcount 4 7\t18户，3天"], "1 mark does not lie"),
            (["", "T1\tcount 4-7\t18户"], "a.ann, line 2: “T1\tcount 4-7"),
            (["T1\tcount 4 7\t18户", "T1\tcount 8 10\t3天"], "line 2: .* stands in the file twice"),
            (["T1\tcount 7 4\t18户"], "a.ann, line 1"),
            (["T1\tcount 4 5;7 6\t18户"], "a.ann, line 1"),
            (["X1\tcount 4 7"], "line 1"),
            (["R1\thas_scope Arg1:T1"], "line 1"),
            (["E1\tGrow:"], "line 1"),
            (["A1\t"], "line 1"),
            (["T1\tcount 4 7\t18户", "T2\tcount 4 10\t18户，3天"], "1 values overlap"),
        ],
    )
    def test_broken_files_are_refused_with_the_line(self, lines, says):
        with pytest.raises(KnownError, match=says):
            ann(*lines)

    def test_fragments_that_go_back_do_not_repeat_the_text(self):
        blanks = 200_000  # taken once for each fragment, they would be more than any memory holds
        line = f"T1\tratio {';'.join([f'{blanks} 0'] * 15_000)}\tx"
        with pytest.raises(KnownError, match=r"a\.ann, line 1"):
            ann(line, text=" " * blanks + "增长12%")

    def test_fragments_in_another_order_are_told(self):
        (told,) = ann("T1\tcount 8 10;4 7\t3天 18户").losses
        assert told.name.startswith("T1 count 8 10;4 7")

    def test_half_of_a_pair_in_a_note_makes_it_none_of_ours(self):
        found = ann("T1\tcount 4 7\t18户", '#1\tAnnotatorNotes T1\t{"doubt":"\\ud83d","unit":"户"}')
        (metric,) = found.articles[0].metrics
        assert metric.doubt is None
        assert [each.name for each in found.losses] == [
            '#1 AnnotatorNotes T1 {"doubt":"\\ud83d","unit":"户"}'
        ]

    def test_a_text_that_is_not_there(self):
        with pytest.raises(KnownError, match="the text that it annotates is not beside it"):
            formats()["brat"].read(Packet("a.ann", b""), Asked())

    @pytest.mark.parametrize("note", ["{", "[1]", '{"value":18}', '{"who":"林"}'])
    def test_notes_that_are_not_ours_are_told(self, note):
        found = ann("T1\tcount 4 7\t18户", f"#1\tAnnotatorNotes T1\t{note}")
        assert found.articles[0].metrics[0].quantity == Quantity(Decimal(18), unit="户")
        assert [each.name for each in found.losses] == [f"#1 AnnotatorNotes T1 {note}"]

    def test_another_encoding_is_named_with_its_file(self):
        with pytest.raises(KnownError, match=r"a\.txt, line 1: byte 0 is not UTF-8"):
            read("a", {}, data=b"", text="柳".encode("gb18030"))


TEXT = "\n柳河村\n\n养殖场有18户，增长约3%。\u2028"
SPAN = Span(TEXT.index("18"), TEXT.index("户") + 1)


def village(*roles, doubt=None, quantity=None):
    metric = Metric(SPAN, "count", quantity or Quantity(Decimal(18), unit="户"), roles, doubt)
    return Annotated(Article.of(TEXT, "柳河村"), (metric,))


def lines_of(annotated):
    files, losses = written("brat", [annotated])
    (name,) = [name for name in files if name.endswith(".ann")]
    return files, files[name].decode().split("\n")[:-1], losses


class TestWrite:
    def test_a_span_over_lines_is_written_in_fragments_and_comes_back_whole(self):
        place = village(("scope", Span(1, 9)))
        files, lines, losses = lines_of(place)
        assert "T2\tscope 1 4;6 9\t柳河村 养殖场" in lines
        assert {each.aspect for each in losses} == {Aspect.TITLE}
        (back,) = came_back("brat", files)
        assert back.articles[0].metrics == place.metrics

    def test_a_span_that_begins_with_a_line_break_is_told(self):
        _, lines, losses = lines_of(village(("scope", Span(0, 4))))
        assert not [line for line in lines if line.startswith("R")]
        assert [(each.aspect, each.name, each.quote) for each in losses if each.span] == [
            (Aspect.ROLE, "scope", "18户")
        ]

    def test_a_value_that_ends_with_a_line_break_is_told(self):
        broken = Metric(Span(SPAN.start - 1, len(TEXT)), "count", Quantity(Decimal(18)))
        _, lines, losses = lines_of(Annotated(Article.of(TEXT, ""), (broken,)))
        assert lines == []
        assert [(each.aspect, each.span) for each in losses] == [(Aspect.METRIC, broken.span)]

    def test_doubts_never_break_a_line(self):
        doubt = 'x\t"\u2028\x85\n\\n'
        files, lines, _ = lines_of(village(doubt=doubt))
        assert all(line.isprintable() for line in (line.replace("\t", "") for line in lines))
        assert came_back("brat", files)[0].articles[0].metrics[0].doubt == doubt

    def test_figures_are_notes_and_choices_are_attributes(self):
        quantity = Quantity(Decimal("17.50"), Decimal(19), "户", Modifier.AT_LEAST, Direction.DOWN)
        files, lines, _ = lines_of(village(doubt="？", quantity=quantity))
        assert lines[1:] == [
            "A1\tModifier T1 at_least",
            "A2\tDirection T1 down",
            "A3\tDoubtful T1",
            '#1\tAnnotatorNotes T1\t{"doubt":"？","unit":"户","upper":"19","value":"17.5"}',
        ]
        assert came_back("brat", files)[0].articles[0].metrics[0].quantity == quantity

    def test_the_configuration_knows_every_label_and_lets_them_overlap(self):
        files, _, _ = lines_of(village())
        conf = files["annotation.conf"].decode()
        assert conf.isascii()
        assert re.search(r"^indicator$", conf, re.MULTILINE)
        assert "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>" in conf

    def test_it_keeps_to_the_rules(self, tmp_path):
        files, _, _ = lines_of(village(("scope", Span(1, 9)), ("basis", Span(1, 4)), doubt="？"))
        for name, data in files.items():
            (tmp_path / name).write_bytes(data)
        assert issues_of(tmp_path) == []
