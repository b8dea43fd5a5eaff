"""The accuracy report: one page that holds all it needs, for a screen in light or dark and for paper."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from core.errors import KnownError
from core.evaluation import charts
from core.evaluation.error_list import MOST_ERRORS, listed_errors
from core.evaluation.errors import by_fault
from core.evaluation.evaluation import Evaluation
from core.evaluation.grouping import ARTICLE, grouped
from core.evaluation.intervals import FEW, Interval
from core.evaluation.measures import Figure, Rate, field_figure, role_figure, score_figure
from core.evaluation.modes import Mode
from core.evaluation.scores import UNDEFINED, percent
from core.evaluation.sureness import Sureness, sureness
from core.schema import schema

if TYPE_CHECKING:
    from jinja2 import Template

Words = dict[str, Any]
Part = dict[str, Any]

_MOST_RULES = 60
_LONGEST_NAME = 26
_WHOLE = "all"
_MOST_ARTICLES = 1000


def report(
    evaluation: Evaluation, language: str, title: str = "", *, say: Callable[[KnownError], str] = str
) -> str:
    """The page in Chinese (zh…) or English; `title` stands above it, a plain one where it is empty.

    `say` puts a warning into words: the window has translations that the core has not.
    """
    words = _words("zh" if language.startswith("zh") else "en")
    page = _Page(evaluation, words, "zh" if language.startswith("zh") else "en", say, sureness(evaluation))
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
    environment.globals.update(NAMES=charts.NAMES, SCALE=charts.SCALE, ROW=charts.ROW)
    environment.globals.update(TILE=charts.TILE, TILES=charts.TILES)
    source = files("resources").joinpath("report", "accuracy.html").read_text("utf-8")
    return environment.from_string(source)


@dataclass(frozen=True, slots=True)
class _Page:
    """What the template asks for, part by part."""

    evaluation: Evaluation
    words: Words
    language: str
    say: Callable[[KnownError], str]
    sure: Sureness

    def content(self, title: str) -> Part:
        evaluation, words = self.evaluation, self.words
        groups = by_fault(evaluation.cases(Mode.STRICT))
        return {
            "title": title or words["title"],
            "palette": schema().known_kinds,
            "summary": self._summary(),
            "warnings": [self.say(warning) for warning in evaluation.warnings],
            "kinds": [
                {
                    "kind": self._kind(kind),
                    "counts": evaluation.counts(Mode.STRICT, kind),
                    **self._told(score_figure(Mode.STRICT, kind)),
                }
                for kind in evaluation.kinds
            ],
            "chart": charts.bars(self._marks()),
            "all": evaluation.counts(Mode.STRICT),
            "sure": self._told(score_figure(Mode.STRICT)),
            "macro": evaluation.macro(Mode.STRICT),
            "macro_sure": self._interval(self.sure.means[Mode.STRICT, Rate.F1]),
            "modes": [
                {
                    "name": words["mode_names"][mode],
                    "counts": evaluation.counts(mode),
                    **self._told(score_figure(mode)),
                }
                for mode in Mode
            ],
            "fields": [
                {"name": words["field_names"][field], "share": share, **self._told(field_figure(field))}
                for field, share in evaluation.fields().items()
            ],
            "roles": [
                {
                    "name": self._role(role),
                    "score": score,
                    "exact": self._told(role_figure(role, exact=True)),
                    "overlap": self._told(role_figure(role, exact=False)),
                }
                for role, score in evaluation.roles().items()
            ],
            "confusion": self._confusion(),
            "rules": charts.bars(self._rules()),
            "rules_cut": self._cut("rules_cut", len(evaluation.rules()), _MOST_RULES),
            "articles": self._articles(),
            "articles_cut": self._cut("articles_cut", len(evaluation.articles), _MOST_ARTICLES),
            "errors": listed_errors(evaluation, groups, words["error_names"], self._kind),
            "cut": self._cut("errors_cut", sum(map(len, groups.values())), MOST_ERRORS),
            "settings": self._settings(),
            "definitions": [
                line.format(draws=self.sure.draws) for line in words["definition_lines"].values()
            ],
        }

    def _summary(self) -> list[str]:
        counts, words = self.evaluation.counts(Mode.STRICT), self.words
        if not counts.pos and not counts.act:
            return [words["nothing"]]
        rates = {name: percent(getattr(counts, name)) for name in ("precision", "recall", "f1")}
        numbers = {name: getattr(counts, name) for name in ("pos", "act", "tp", "fp", "fn")}
        found = [words["summary"].format(articles=len(self.evaluation.articles), **numbers, **rates)]
        found.extend(self._sure())
        found.extend(self._sides())
        found.extend(self._basis())
        if counts.ign:
            found.append(words["ignored"].format(gold=counts.ignored_gold, predicted=counts.ignored_pred))
        found.extend(self._bias())
        if self.evaluation.duplicates:
            found.append(words["duplicates"].format(count=len(self.evaluation.duplicates)))
        return found

    def _sides(self) -> list[str]:
        """Whose predictions are measured, and whether the gold may still change."""
        settings, words = self.evaluation.settings, self.words
        name = f"{settings.extractor} {settings.version}".strip()
        found = [words["measured"].format(name=name)] if name else []
        if settings.gold == "draft":
            return [*found, words["on_draft"]]
        return [*found, words["on_release"].format(release=settings.release)] if settings.release else found

    def _sure(self) -> list[str]:
        """How far the headline can be trusted, and what would make it sharper."""
        words, articles = self.words, len(self.evaluation.articles)
        interval = self.sure.figures[score_figure(Mode.STRICT)]
        if interval is None:
            return []
        found = [words["sure"].format(low=percent(interval.low), high=percent(interval.high))]
        if more := self.sure.further(interval):
            found.append(words["further_told"].format(more=more))
        return [*found, words["few"].format(articles=articles, few=FEW)] if articles < FEW else found

    def _basis(self) -> list[str]:
        """On which articles of the project the figures rest, and what that makes of them."""
        basis, words = self.evaluation.basis, self.words
        if basis is None:
            return []
        if basis.whole:
            names = ["basis_whole"]
        elif not basis.size:
            names = ["basis_chosen"]
        else:
            names = ["basis_mixed" if basis.chosen else "basis_drawn"]
            names.extend(["basis_passed_over"] if basis.passed_over else [])
        return [words[name].format(**asdict(basis)) for name in names]

    def _told(self, figure: Figure) -> Part:
        return self._interval(self.sure.figures[figure])

    def _interval(self, interval: Interval | None) -> Part:
        """An interval and the further articles, in words for a table."""
        if interval is None:
            return {"interval": UNDEFINED, "further": UNDEFINED}
        more = self.sure.further(interval)
        ends = f"{interval.low * 100:.1f}–{interval.high * 100:.1f}"
        return {"interval": ends, "further": UNDEFINED if more is None else f"+{more}"}

    def _marks(self) -> list[charts.Mark]:
        evaluation = self.evaluation
        kinds = [(kind, self._kind(kind)) for kind in evaluation.kinds]
        rows = [
            (None, self.words["all"], _WHOLE),
            *((k, n["name"], k if n["known"] else "") for k, n in kinds),
        ]
        return [
            charts.Mark(
                name,
                counts.f1,
                self.sure.figures[score_figure(Mode.STRICT, kind)],
                f"{percent(counts.f1)}  n = {counts.pos}",
                colour,
            )
            for kind, name, colour in rows
            for counts in [evaluation.counts(Mode.STRICT, kind)]
        ]

    def _rules(self) -> list[charts.Mark]:
        """The rules that cost most come first: those with the most predictions that are wrong."""
        shares = sorted(
            self.evaluation.rules().items(), key=lambda each: (each[1].right - each[1].of, each[0])
        )
        return [
            charts.Mark(
                _short(rule or self.words["no_rule"]),
                share.rate,
                self.sure.rules[rule],
                f"{percent(share.rate)}  {share.right}/{share.of}",
            )
            for rule, share in shares[:_MOST_RULES]
        ]

    def _articles(self) -> list[Part]:
        groups = grouped(self.evaluation, ARTICLE).groups[:_MOST_ARTICLES]
        return [
            {
                "name": group.name,
                "counts": group.counts,
                "fields": " · ".join(value for _, value in group.articles[0].pair.fields),
            }
            for group in groups
        ]

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

    def _confusion(self) -> charts.Heat:
        kinds, words = self.evaluation.kinds, self.words
        names = [self._kind(kind)["name"] for kind in kinds]
        table = self.evaluation.confusion()
        return charts.heat(table, kinds, [*names, words["spurious"]], [*names, words["missed"]])

    def _cut(self, sentence: str, count: int, most: int) -> str:
        if count <= most:
            return ""
        cut: str = self.words[sentence].format(shown=most, count=count)
        return cut

    def _settings(self) -> list[tuple[str, str]]:
        names = self.words["setting_names"]
        values = {
            **asdict(self.evaluation.settings),
            "mode": self.words["mode_names"][Mode.STRICT],
            "schema": schema().version,
            "guideline": schema().guideline,
            "articles": str(len(self.evaluation.articles)),
            "seed": f"{self.sure.seed} / {self.sure.draws}",
        }
        if values["gold"] == "draft":
            values["gold"] = names["draft"]
        return [(names[key], value) for key, value in values.items() if value]


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
