"""Where there is one of a thing, the English sentence speaks of one."""

import re
import string
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from core.errors import KnownError, filled

WRITTEN = Path(__file__).parents[2] / "resources" / "translations" / "metric_annotator_en.ts"
THINGS = (
    "articles|cases|characters|decisions|days|exclusions|files|flaws|layers|lines|marks|members|metrics"
    "|numbers|places|rows|suggestions|texts|things"
)
PLURAL = re.compile(
    rf"(?<![\w.–“])1 (?:(?!with )[a-z]+ )?(?:{THINGS})\b|(?:^|[.:;,] )1 [a-z]+ (?:were|are|have|do)\b"
)
NO_COUNTS = {
    "address",
    "chars",
    "encoding",
    "few",
    "length",
    "lengths",
    "limit",
    "most",
    "now",
    "one",
    "other",
    "ratio",
}
NO_COUNTS |= {"seconds", "there", "wanted"}
"""Fields that hold a name, or a measure of the program's own."""
NEVER_ONE = ("have an id that begins", "texts in a row", "holds {count} numbers", "{n} days ago", "a minute")
"""Sentences that are said of two or more, or of a rate with its decimals."""


def sentences() -> list[str]:
    """Every English sentence of the window and of the core; of a counted one the form for 1."""
    found = []
    for message in ET.parse(WRITTEN).getroot().iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found.append(forms[0].replace("%n", "1") if forms else translation.text or "")
    return found


@pytest.mark.parametrize("count", [1, "1"])
def test_no_sentence_says_one_of_many(count):
    wrong = []
    for template in sentences():
        if any(part in template for part in NEVER_ONE):
            continue
        fields = {name for _, name, _, _ in string.Formatter().parse(template) if name}
        said = filled(template, {name: "…" if name in NO_COUNTS else count for name in fields})
        if PLURAL.search(said):
            wrong.append(said)
    assert wrong == []


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 articles are"), (1, "1 article is"), (2, "2 articles are")]
)
def test_a_sentence_of_the_core_counts(count, said):
    error = KnownError("{count} {count:article is|articles are} left.", count=count)
    assert str(error) == f"{said} left."
