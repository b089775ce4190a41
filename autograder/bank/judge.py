"""The seam between the answer bank and whatever judges an answer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Case:
    """A notebook to judge: the reference notebook with some of its answers replaced.

    Attributes:
        key: the caller's own name for it.
        answers: source of the answer cell by exercise; others keep the reference solution.
        exercise: whose tests are run under every seed; None for all of them.
        seeds: the random numbers to run the tests with. Under the first one the tests of all
            exercises are run, so that a mistake that costs another exercise's points shows.
        alone: run the exercise's own tests only, under the first seed too.
        brief: more seeds, under which it matters only whether any hidden test of the exercise
            fails; a judge may stop at the first that does.
    """

    key: tuple[str, ...]
    answers: dict[str, str]
    exercise: str | None
    seeds: tuple[int, ...] = (0,)
    alone: bool = False
    brief: tuple[int, ...] = ()


@dataclass
class Verdicts:
    """What a judge found: for each seed, each test's message, empty where it passed."""

    case: Case
    by_seed: dict[int, dict[str, str]] = field(default_factory=dict)

    def failed(self, tests: Sequence[str], seed: int | None = None) -> list[str]:
        """Those of the tests that failed, under one seed or any."""
        seeds = self.by_seed if seed is None else [seed]
        return [t for t in tests if any(self.by_seed[s].get(t) for s in seeds)]

    def unsteady(self, tests: Sequence[str]) -> list[str]:
        """Those of the tests whose verdict depends on the seed."""
        seeds = [self.by_seed[seed] for seed in self.case.seeds]
        return [t for t in tests if len({bool(v.get(t)) for v in seeds}) > 1]


class Judge(ABC):
    """Runs test cells on notebooks and tells which pass."""

    @abstractmethod
    def judge(self, cases: Sequence[Case]) -> Iterator[Verdicts]:
        """Judge some cases, in any order, each exactly once."""
