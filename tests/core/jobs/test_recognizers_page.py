"""The adapter that the guide prints: the same in both languages, and it keeps to the protocol."""

import re
import sys
from importlib.resources import files

from core.jobs.asking import Asking, External
from core.written import plain

# Stands for the library, which is not installed here: its names, its inclusive ends, its order of results.
LIBRARY = r"""
import re
from types import SimpleNamespace

class Culture:
    Chinese = "zh-cn"

def reader(pattern, type_name):
    def recognize(text, culture):
        return [
            SimpleNamespace(start=m.start(), end=m.end() - 1, text=m.group(), type_name=type_name,
                            resolution={"value": re.search("[0-9.]+", m.group()).group()})
            for m in re.finditer(pattern, text)
        ]
    return recognize

def dates(text, culture):
    return [*reader("[0-9]{4}年", "datetimeV2.daterange")(text, culture),
            *reader("[0-9]天", "datetimeV2.duration")(text, culture)]

recognize_datetime = dates
recognize_currency = reader("[0-9.]+元", "currency")
recognize_percentage = reader("[0-9.]+%", "percentage")
recognize_dimension = reader("[0-9.]+公里", "dimension")
recognize_ordinal = reader("第[0-9]", "ordinal")
recognize_number = reader("[0-9.]+", "number")
"""
TEXT = "2024年破获12起，用了5天，花费80元，长3.5公里，占4.5%，第2，共9。"


def script(language):
    page = files("resources").joinpath("guide", language, "recognizers.md").read_text("utf-8")
    return re.search(r"```python\n(.*?)```", page, re.DOTALL).group(1)


def test_both_languages_print_the_same():
    assert script("en") == script("zh")


def test_it_answers_as_it_should(tmp_path):
    (tmp_path / "recognize.py").write_text(script("en"), "utf-8")
    for module in ("recognizers_number", "recognizers_number_with_unit", "recognizers_date_time"):
        (tmp_path / f"{module}.py").write_text(LIBRARY, "utf-8")
    with Asking(External((sys.executable, str(tmp_path / "recognize.py")), "recognizers")) as asking:
        found = asking.extract("a.txt", TEXT)
    assert [
        (m.span.quote(TEXT), m.kind, plain(m.quantity.value), m.quantity.unit)
        for m in (each.metric for each in found.metrics)
    ] == [
        ("12起", "count", "12", "起"),
        ("5天", "duration", "5", "天"),
        ("80元", "money", "80", "元"),
        ("3.5公里", "measure", "3.5", "公里"),
        ("4.5%", "ratio", "4.5", "%"),
        ("第2", "rank", "2", ""),
    ]
    assert [(each.span.quote(TEXT), each.cause) for each in found.exclusions] == [("2024年", "date")]
