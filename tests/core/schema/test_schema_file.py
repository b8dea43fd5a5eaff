"""A schema file: what it may say, and what is said of it where it is wrong."""

from importlib.resources import files

import pytest

from core.errors import KnownError
from core.schema import as_file, built_in, merged, read

BUILT_IN = files("resources").joinpath("schema.toml").read_text("utf-8")


def changed(old, new, times=1):
    assert old in BUILT_IN
    return BUILT_IN.replace(old, new, times)


def without(sort, term):
    """The built-in file without the block of that id."""
    blocks = BUILT_IN.split("\n[[")
    return "\n[[".join(block for block in blocks if not block.startswith(f'{sort}]]\nid = "{term}"'))


def sentence(text):
    with pytest.raises(KnownError) as raised:
        read(text, "own.toml")
    words = str(raised.value)
    assert words.startswith("own.toml")
    assert words.endswith("The schema was left as it was.")
    return words


def test_what_is_written_reads_the_same():
    assert read(as_file(built_in()), "again.toml") == built_in()
    shelved = merged(built_in(), read(without("kind", "rank"), "own.toml")).schema
    assert read(as_file(shelved), "again.toml") == shelved


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("version = ", "no valid TOML"),
        ("version = " + "9" * 5000, "no valid TOML"),
        ("version = " + "[" * 5000, "no valid TOML"),
        (changed('guideline = "1.2"', ""), "“guideline” is missing"),
        (changed('guideline = "1.2"', "guideline = 1.2"), "“guideline” is missing, or no text"),
        (changed('zh = "数量"\n', ""), "[[kind]] number 1: “zh” is missing"),
        (changed('zh = "数量"', 'zh = " "'), "“zh” is empty"),
        (changed('zh = "数量"', 'zh = "数量"\ncolor = "red"'), "nothing is known of “color”"),
        (changed('id = "count"', 'id = "Count!"'), "the id “Count!”"),
        (changed('id = "count"', 'id = "money"'), "two [[kind]] have the id “money”"),
        (changed("#2660C8", "blue"), "must be written as #RRGGBB"),
        (changed("#2660C8", "#AACCFF"), "has a contrast of"),
        (changed('key = "Q"', 'key = "QQ"'), "must be one character"),
        (changed('key = "Q"', 'key = "a"'), "has a meaning of its own"),
        (changed('key = "Q"', 'key = "w"'), "have the same key “W”"),
        (changed('key = "Q"', 'key = "3"'), "have the same key “3”"),
        (changed('group = "time"', 'group = "times"'), "names the group “times”, which is not there"),
        (without("cause", "trait"), "no cause lies in the group “person”"),
        (f"{BUILT_IN}\n[[revision]]\nversion = '2'\nkinds = ['ranks']\n", "names the kind “ranks”"),
        (f"{BUILT_IN}\n[[kinds]]\nid = 'x'\n", "nothing is known of “kinds”"),
        ('version = "1"\nguideline = "1"\nkind = 3\n', "must be blocks that begin with [[kind]]"),
        ('version = "1"\nguideline = "1"\n', "has no [[kind]]"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text, words):
    assert words in sentence(text)


def test_nine_digits_are_nine_groups():
    more = "".join(f'\n[[group]]\nid = "g{n}"\nzh = "组"\nen = "G"\n' for n in range(2))
    assert "there are only nine digits" in sentence(BUILT_IN + more)


def test_a_kind_may_have_a_key_of_its_own():
    found = read(changed('id = "count"', 'id = "count"\nkey = "k"'), "own.toml")
    assert found.kinds[0].key == "k"


def test_what_the_new_one_lacks_is_archived_and_keeps_its_name():
    found = merged(built_in(), read(without("kind", "rank"), "own.toml"))
    assert found.archived == ("rank",)
    assert "rank" not in {kind.id for kind in found.schema.kinds}
    assert found.schema.kind("rank").name("zh") == "排名"


def test_a_cause_whose_group_went_too_still_says_what_it_settles():
    text = without("group", "person")
    text = "\n[[".join(b for b in text.split("\n[[") if not b.startswith('cause]]\nid = "trait"'))
    found = merged(built_in(), read(text, "own.toml")).schema
    assert found.cause("trait").name("en") == "Age or length of service"
    assert found.settles("trait")


def test_what_comes_back_leaves_the_archive():
    shelved = merged(built_in(), read(without("kind", "rank"), "own.toml")).schema
    back = merged(shelved, built_in())
    assert back.revived == ("rank",)
    assert back.schema.archive.kinds == ()


def test_a_new_name_or_colour_archives_nothing():
    found = merged(built_in(), read(changed("数量", "数目"), "own.toml"))
    assert not found.revised
    assert found.schema.kind("count").name("zh") == "数目"
