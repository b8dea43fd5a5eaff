"""The accuracy report: one page that holds all it needs, for a screen in light or dark and for paper."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from core.errors import KnownError
from core.evaluation.cases import Case
from core.evaluation.errors import Fault, by_fault, pieces
from core.evaluation.evaluation import Evaluation
from core.evaluation.modes import Mode
from core.evaluation.scores import percent
from core.model import written
from core.schema import schema

if TYPE_CHECKING:
    from jinja2 import Template

Words = dict[str, Any]
Part = dict[str, Any]

_MOST_ERRORS = 1000


def report(
    evaluation: Evaluation, language: str, title: str = "", *, say: Callable[[KnownError], str] = str
) -> str:
    """The page in Chinese (zh…) or English; `title` stands above it, a plain one where it is empty.

    `say` puts a warning into words: the window has translations that the core has not.
    """
    words = _words("zh" if language.startswith("zh") else "en")
    page = _Page(evaluation, words, "zh" if language.startswith("zh") else "en", say)
    return _template().render(words=words, page=page.content(title))


@cache
def _words(language: str) -> Words:
    raw = tomllib.loads(files("resources").joinpath("report", "words.toml").read_text("utf-8"))
    found: Words = raw[language]
    return found


@cache
def _template() -> Template:
    # the window starts without it: few sessions write a report
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["percent"] = percent
    source = files("resources").joinpath("report", "accuracy.html").read_text("utf-8")
    return environment.from_string(source)


@dataclass(frozen=True, slots=True)
class _Page:
    """What the template asks for, part by part."""

    evaluation: Evaluation
    words: Words
    language: str
    say: Callable[[KnownError], str]

    def content(self, title: str) -> Part:
        evaluation, words = self.evaluation, self.words
        groups = by_fault(evaluation.cases(Mode.STRICT))
        return {
            "title": title or words["title"],
            "palette": schema().known_kinds,
            "summary": self._summary(),
            "warnings": [self.say(warning) for warning in evaluation.warnings],
            "kinds": [
                {"kind": self._kind(kind), "counts": evaluation.counts(Mode.STRICT, kind)}
                for kind in evaluation.kinds
            ],
            "all": evaluation.counts(Mode.STRICT),
            "macro": evaluation.macro(Mode.STRICT),
            "modes": [
                {"name": words["mode_names"][mode], "counts": evaluation.counts(mode)} for mode in Mode
            ],
            "fields": [
                {"name": words["field_names"][field], "share": share}
                for field, share in evaluation.fields().items()
            ],
            "roles": [
                {"name": self._role(role), "score": score} for role, score in evaluation.roles().items()
            ],
            "confusion": self._confusion(),
            "rules": [
                {"name": rule or words["no_rule"], "share": share}
                for rule, share in evaluation.rules().items()
            ],
            "errors": self._errors(groups),
            "cut": self._cut(sum(len(cases) for cases in groups.values())),
            "settings": self._settings(),
            "definitions": list(words["definition_lines"].values()),
        }

    def _summary(self) -> list[str]:
        counts, words = self.evaluation.counts(Mode.STRICT), self.words
        if not counts.pos and not counts.act:
            return [words["nothing"]]
        rates = {name: percent(getattr(counts, name)) for name in ("precision", "recall", "f1")}
        numbers = {name: getattr(counts, name) for name in ("pos", "act", "tp", "fp", "fn")}
        found = [words["summary"].format(articles=len(self.evaluation.articles), **numbers, **rates)]
        if counts.ign:
            found.append(words["ignored"].format(gold=counts.ignored_gold, predicted=counts.ignored_pred))
        found.extend(self._bias())
        if self.evaluation.duplicates:
            found.append(words["duplicates"].format(count=len(self.evaluation.duplicates)))
        return found

    def _bias(self) -> list[str]:
        bias = self.evaluation.bias
        if not bias.any:
            return []
        shares = {
            "blind": bias.blind,
            "assisted": bias.assisted,
            "unaided": bias.unaided,
            "plants": bias.plants,
        }
        fields = {name: f"{percent(share.rate)} ({share.right}/{share.of})" for name, share in shares.items()}
        counts = {"blind_articles": bias.blind_articles, "assisted_articles": bias.assisted_articles}
        return [self.words["bias"].format(**fields, **counts)]

    def _kind(self, kind: str) -> Part:
        names = {known.id: known.name(self.language) for known in schema().known_kinds}
        return {"id": kind, "name": names.get(kind, kind), "known": kind in names}

    def _role(self, role: str) -> str:
        return {known.id: known.name(self.language) for known in schema().known_roles}.get(role, role)

    def _confusion(self) -> Part:
        table, words = self.evaluation.confusion(), self.words
        kinds = self.evaluation.kinds
        most = max(table.values(), default=0)
        worst = max((count for (gold, found), count in table.items() if gold != found), default=0)
        rows = []
        for gold in (*kinds, None):
            cells = []
            for found in (*kinds, None):
                count, same = table.get((gold, found), 0), gold == found
                cells.append({"count": count, "same": same, "heat": count / ((most if same else worst) or 1)})
            rows.append({"name": self._kind(gold)["name"] if gold else words["spurious"], "cells": cells})
        heads = [*(self._kind(kind)["name"] for kind in kinds), words["missed"]]
        return {"heads": heads, "rows": rows if kinds else []}

    def _errors(self, groups: dict[Fault, list[Case]]) -> list[Part]:
        texts = {each.pair.article: each.pair.text for each in self.evaluation.articles}
        left = _MOST_ERRORS
        found = []
        for wrong, cases in groups.items():
            shown, left = cases[:left], max(0, left - len(cases))
            errors = [self._error(case, texts[case.article]) for case in shown]
            found.append({"name": self.words["error_names"][wrong], "count": len(cases), "errors": errors})
        return found

    def _error(self, case: Case, text: str) -> Part:
        metrics = [metric for metric in (case.gold, case.predicted) if metric is not None]
        kinds = list(dict.fromkeys(metric.kind for metric in metrics))
        readings = list(dict.fromkeys(written(metric.quantity) for metric in metrics))
        return {
            "pieces": [
                {"text": each.text, "classes": " ".join(_classes(gold=each.gold, found=each.found))}
                for each in pieces(case, text)
            ],
            "kinds": [self._kind(kind) for kind in kinds],
            "reading": " → ".join(readings),
            "rule": case.rule,
            "article": case.title or case.article,
        }

    def _cut(self, count: int) -> str:
        if count <= _MOST_ERRORS:
            return ""
        cut: str = self.words["errors_cut"].format(shown=_MOST_ERRORS, count=count)
        return cut

    def _settings(self) -> list[tuple[str, str]]:
        names = self.words["setting_names"]
        values = {
            **asdict(self.evaluation.settings),
            "mode": self.words["mode_names"][Mode.STRICT],
            "schema": schema().version,
            "guideline": schema().guideline,
        }
        if values["gold"] == "draft":
            values["gold"] = names["draft"]
        return [(names[key], value) for key, value in values.items() if value]


def _classes(*, gold: bool, found: bool) -> list[str]:
    return [name for name, applies in (("gold", gold), ("found", found)) if applies]
