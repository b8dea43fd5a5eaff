"""`explain` and `rules`: why the extractor says what it says, of a text and in general."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from core.cli.frame import FILES, REFUSED, Worked, as_json, complain, say, write_json
from core.cli.table import shortened, table
from core.jobs.evaluate import percent
from core.jobs.explain import explanation
from core.jobs.importing import Source, read_file
from core.jobs.rules import RuleFigures, rules_listed, rules_measured
from core.record import Record
from core.schema import schema

_EXAMPLE = """\
metric-annotator explain "全市破获案件120起，同比上升3.5%。"
metric-annotator explain --file report.txt --language zh"""

_RULES_EXAMPLE = """\
metric-annotator rules --language zh
metric-annotator rules --gold gold.jsonl
metric-annotator rules --gold gold/ --articles articles/ --json"""

_WORDS = {
    "en": {
        "numbers": "1. Numbers found",
        "quantities": "2. Quantities, outside names, dates and page furniture",
        "exclusions": "3. Left out, and why",
        "metrics": "4. Metrics, and why",
        "unknown": "5. Undecided",
        "none": "none",
        "reason": "{rule}: {why} (guideline, section {guideline})",
        "role": "{name}: {words} ({start}–{end}) · {rule}: {why}",
    },
    "zh": {
        "numbers": "一、找到的数字",
        "quantities": "二、名称、日期、页面杂项之外的数量",
        "exclusions": "三、排除的数字及原因",
        "metrics": "四、指标及依据",
        "unknown": "五、未决",
        "none": "无",
        "reason": "{rule}：{why}（标注指南第{guideline}节）",
        "role": "{name}：{words}（{start}–{end}）· {rule}：{why}",
    },
}

_as_language = click.option(
    "--language", type=click.Choice(["en", "zh"]), default="en", show_default=True, help="Of the reasons."
)


@click.command(
    name="explain",
    cls=Worked,
    epilog=_EXAMPLE,
)
@click.argument("text", required=False)
@click.option("--file", type=FILES, help="Explain the text of this file instead.")
@_as_language
@as_json
def explain(text: str | None, file: Path | None, *, language: str, as_json: bool) -> None:
    """Show how our own extractor reads TEXT, step by step.

    The numbers it finds, the quantities they belong to, what is left out and what is a metric, each with
    its rule, the rule's reason and the section of the guideline behind it; and why each role is its own.
    """
    if (text is None) is (file is None):
        raise click.UsageError("Give either a text or --file.")
    texts = [text] if text is not None else _texts(file)
    for each in texts:
        record = explanation(each, language)
        if as_json:
            write_json(record)
        else:
            say("\n".join(_told(record, language)))


def _texts(file: Path | None) -> list[str]:
    assert file is not None
    incoming = read_file(Source(file, file.name))
    if incoming.refused is not None:
        complain(incoming.refused)
        click.get_current_context().exit(REFUSED)
    return [entry.article.text for entry in incoming.entries]


def _told(record: Record, language: str) -> Iterator[str]:
    words = _WORDS[language]
    pieces = {"numbers": _number, "quantities": _quantity, "unknown": _place}
    for step in ("numbers", "quantities", "exclusions", "metrics", "unknown"):
        yield words[step]
        if not record[step]:
            yield f"   {words['none']}"
        elif step in pieces:
            rows = [pieces[step](entry) for entry in record[step]]
            yield "\n".join(f"   {line}" for line in table([""] * len(rows[0]), rows).splitlines()[1:])
        else:
            for entry in record[step]:
                yield from _reasoned(entry, language)
        yield ""


def _place(entry: Record) -> tuple[str, ...]:
    return f"{entry['start']}–{entry['end']}", shortened(entry["text"], 40)


def _number(entry: Record) -> tuple[str, ...]:
    upper = "" if entry["upper"] is None else f"–{entry['upper']}"
    return *_place(entry), entry["form"], entry["value"] + upper


def _quantity(entry: Record) -> tuple[str, ...]:
    return *_place(entry), entry["written"]


def _reasoned(entry: Record, language: str) -> Iterator[str]:
    """What a rule said: the place and what it is, the reason below it, and the roles."""
    place, quote = _place(entry)
    name = entry.get("kind_name") or entry["cause_name"]
    value = f" {entry['written']}" if "written" in entry else ""
    yield f"   {place}  {quote}  →  {name}{value}"
    yield "      " + _WORDS[language]["reason"].format_map(entry)
    for role in schema().roles:
        if role.id in entry.get("roles", {}):
            start, end, words = entry["roles"][role.id]
            told = {"name": role.name(language), "words": shortened(words, 60), "start": start, "end": end}
            yield "      " + _WORDS[language]["role"].format_map(told | entry["role_rules"][role.id])


@click.command(
    name="rules",
    cls=Worked,
    epilog=_RULES_EXAMPLE,
)
@click.option("--gold", type=FILES, help="Measure the rules on this gold, too.")
@click.option("--articles", type=FILES, help="Where the texts of gold without texts are; else beside it.")
@_as_language
@as_json
def rules(gold: Path | None, articles: Path | None, *, language: str, as_json: bool) -> None:
    """List the rules of our own extractor: id, reason, example, section of the guideline.

    With --gold, a file of our own, of `extract --json`, or a folder of them, also how often each rule fired
    and how often it was right: a metric where span and kind are gold's, an exclusion where gold has no
    metric. What gold holds for doubtful counts for neither.
    """
    if gold is None:
        if articles is not None:
            raise click.UsageError("Give --articles together with --gold.")
        figures = rules_listed()
    else:
        figures = rules_measured(gold, articles)
    if as_json:
        write_json([each.record for each in figures])
    elif gold is None:
        say(_list(figures, language))
    else:
        say(_measured(figures, language))


def _list(figures: tuple[RuleFigures, ...], language: str) -> str:
    """Each rule on lines of its own: sentences and examples are too long for columns."""
    return "\n".join(
        f"{each.rule.id} ({each.rule.guideline}{f', {each.rule.cause}' if each.rule.cause else ''})\n"
        f"   {each.rule.why(language)}\n   {each.rule.example}"
        for each in figures
    )


def _measured(figures: tuple[RuleFigures, ...], language: str) -> str:
    def row(each: RuleFigures) -> tuple[str, ...]:
        rule = each.rule
        figures = (str(each.fired), str(each.share.right), str(each.share.of), percent(each.share.rate))
        return rule.id, rule.guideline, *figures, shortened(rule.why(language), 60)

    head = ("rule", "section", "fired", "right", "of", "precision", "reason")
    return table(head, [row(each) for each in figures], right=range(2, 6))
