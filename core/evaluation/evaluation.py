"""The result of an evaluation: every figure, and for every figure its cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.errors import KnownError
from core.evaluation.basis import Basis, Population, basis_of
from core.evaluation.bias import NO_FIGURES, BiasFigures
from core.evaluation.cases import Case, belongs, case_of, may_belong
from core.evaluation.kept import names_of
from core.evaluation.linking import Linked
from core.evaluation.modes import ALL_FIELDS, FIELDS, Mode, Outcome, bits_of
from core.evaluation.roles import RoleOutcome
from core.evaluation.scores import Counts, Macro, RoleScore, Share, macro
from core.evaluation.tally import Cell, Tally
from core.model import Metric
from core.schema import schema


@dataclass(frozen=True, slots=True)
class Settings:
    """What a result rests on; empty where it is not known.

    `gold` is the hash of the gold's content, or "draft" while the gold is still being written; `release` is
    the name, version and split of the frozen set that the gold is.
    """

    gold: str = "draft"
    release: str = ""
    extractor: str = ""
    version: str = ""
    configuration: str = ""
    scorer: str = ""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Counts and cases of any number of articles; made by `evaluate`.

    `duplicates` are predictions given more than once (same span and kind), by article: each repetition
    is spurious. `warnings` are sentences about what was left out or is odd; nothing was raised. `bias` is
    what bias control says about the gold; `population`, where it is known, the project that is measured.
    """

    articles: Sequence[Linked]
    tallies: Mapping[Mode, Tally]
    duplicates: tuple[tuple[str, Metric], ...] = ()
    settings: Settings = Settings()
    warnings: tuple[KnownError, ...] = ()
    bias: BiasFigures = NO_FIGURES
    population: Population | None = None

    @property
    def basis(self) -> Basis | None:
        """On which articles the figures rest; None where they are not those of a project."""
        if self.population is None:
            return None
        return basis_of(self.population, names_of(self.articles))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that occur, in schema order; those it does not know come last."""
        order = {kind.id: at for at, kind in enumerate(schema().known_kinds)}
        found = self.tallies[Mode.STRICT].kinds()
        return tuple(sorted(found, key=lambda kind: (order.get(kind, len(order)), kind)))

    def counts(self, mode: Mode | str, kind: str | None = None) -> Counts:
        """Outcomes in a mode, over all (micro) or for one kind."""
        return self.tallies[Mode(mode)].counts(Mode(mode), kind)

    def macro(self, mode: Mode | str) -> Macro:
        """Means over the kinds that have gold."""
        return macro(self.counts(mode, kind) for kind in self.kinds)

    def confusion(self) -> Mapping[Cell, int]:
        """Gold kind against predicted kind in the partial pairing; None: missed, spurious."""
        return self.tallies[Mode.PARTIAL].confusion()

    def fields(self, mode: Mode | str = Mode.PARTIAL, kind: str | None = None) -> Mapping[str, Share]:
        """Accuracy of each field of the value, and of "all" together, inside the pairs of a mode."""
        tally = self.tallies[Mode(mode)]
        return {name: tally.field_share(bits_of(name), kind) for name in (*FIELDS, ALL_FIELDS)}

    def roles(self, mode: Mode | str = Mode.PARTIAL) -> Mapping[str, RoleScore]:
        """Each role of the schema, and any other that occurs, inside the pairs of a mode."""
        tally = self.tallies[Mode(mode)]
        names = dict.fromkeys([role.id for role in schema().known_roles])
        names.update(dict.fromkeys(sorted({role for role, _ in tally.roles})))
        return {name: tally.role_score(name) for name in names}

    def rules(self, mode: Mode | str = Mode.STRICT) -> Mapping[str, Share]:
        """Precision by rule; a prediction that names no rule stands under ""."""
        shares = self.tallies[Mode(mode)].rule_shares(Mode(mode))
        return {rule: shares[rule] for rule in sorted(shares)}

    def shifts(self) -> Mapping[tuple[int, int], int]:
        """How often predicted start and end lie so far behind gold's, in the partial pairing."""
        return dict(sorted(self.tallies[Mode.PARTIAL].shifts.items()))

    def cases(
        self, mode: Mode | str, kind: str | None = None, outcome: Outcome | str | None = None
    ) -> tuple[Case, ...]:
        """The cases that a figure of `counts` counts, in the order of articles and text.

        `outcome` is the name of any figure of Counts (cor, inc, par, mis, spu, pos, act, tp, fp, fn,
        ign); None: all that counts. There are as many cases as the figure says. In the row of a kind,
        gold's kind decides for cor, inc, par, mis, pos, tp and fn, the prediction's for spu, act and fp.
        """
        figure = outcome or ""
        if figure == Outcome.IGN:
            return tuple(case for case in self._ignored(Mode(mode)) if belongs(case, kind, figure))
        mode = Mode(mode)
        return tuple(
            case_of(each.pair, link, mode)
            for each in self.articles
            for link in each.links(mode, lambda pair, link: may_belong(pair, link, mode, kind, figure))
        )

    def told_cases(self, mode: Mode | str) -> Iterator[tuple[Case, str]]:
        """All that counts, each case with the text of its article; one article after the other."""
        for each in self.articles:
            for link in each.links(Mode(mode)):
                yield case_of(each.pair, link, Mode(mode)), each.pair.text

    def confused(self, gold: str | None, predicted: str | None) -> tuple[Case, ...]:
        """The cases of a cell of the confusion; None: missed, spurious."""
        return self._where(
            Mode.PARTIAL, lambda case: (kind_of(case.gold), kind_of(case.predicted)) == (gold, predicted)
        )

    def field_cases(
        self, mode: Mode | str, field: str, kind: str | None = None, *, right: bool = False
    ) -> tuple[Case, ...]:
        """The pairs (of a gold kind) that are wrong, or right, in a field of the value or in "all"."""
        needed = bits_of(field)

        def wanted(case: Case) -> bool:
            fits = case.is_pair and kind in {None, kind_of(case.gold)}
            return fits and (case.bits & needed == needed) is right

        return self._where(mode, wanted)

    def role_cases(
        self, mode: Mode | str, role: str, outcome: RoleOutcome | str | None = None
    ) -> tuple[Case, ...]:
        """The pairs in which a role came to that outcome, or to any but exact."""

        def wanted(case: Case) -> bool:
            found = dict(case.roles).get(role)
            if outcome is None:
                return found is not None and found is not RoleOutcome.EXACT
            return found == outcome

        return self._where(mode, wanted)

    def rule_cases(self, mode: Mode | str, rule: str, outcome: Outcome | str = "act") -> tuple[Case, ...]:
        """The predictions of a rule: all that count, or those of a figure (cor, fp, spu …)."""

        def wanted(case: Case) -> bool:
            return case.predicted is not None and case.rule == rule and belongs(case, None, outcome)

        return self._where(mode, wanted)

    def shift_cases(self, shift: tuple[int, int]) -> tuple[Case, ...]:
        """The pairs whose predicted edges lie that far behind gold's."""
        return self._where(Mode.PARTIAL, lambda case: case.shift == shift)

    def text(self, article: str) -> str:
        """The text of an article, for the context of its cases; KeyError where it took no part."""
        return {each.pair.article: each.pair.text for each in self.articles}[article]

    def _where(self, mode: Mode | str, wanted: Callable[[Case], bool]) -> tuple[Case, ...]:
        return tuple(case for case in self._all(Mode(mode)) if wanted(case))

    def _all(self, mode: Mode) -> Iterator[Case]:
        for each in self.articles:
            for link in each.links(mode):
                yield case_of(each.pair, link, mode)

    def _ignored(self, mode: Mode) -> Iterator[Case]:
        for each in self.articles:
            pair = each.pair
            for i in each.doubtful:
                yield Case(pair.article, pair.title, Outcome.IGN, pair.gold[i], None)
            for j in sorted(each.ignored(mode)):
                found = pair.predicted[j]
                yield Case(pair.article, pair.title, Outcome.IGN, None, found.metric, found.rule)


def kind_of(metric: Metric | None) -> str | None:
    """The kind of one side of a case, None where that side is empty."""
    return None if metric is None else metric.kind
