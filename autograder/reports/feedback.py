"""What a student is told about one graded notebook: the contents of the feedback, put together.

autograded/ + source/ + gradebook + receipt -> `Feedback` -> `feedback_page`. It is put together
from what a student may know, piece by piece: the graded notebook's own cells, and of each test the
verdict that `grading.execute.for_the_student` left in its metadata. Neither the outputs of tests,
where the instructor reads why a hidden one failed, nor their code is read, apart from the code of
visible tests.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any

from autograder.referee import plan
from autograder.reports.feedback_facts import Facts, Score
from autograder.reports.feedback_notebook import (
    OwnCell,
    exercises_of,
    grade_id,
    headings,
    own_cells,
    prose,
    untouched,
)
from autograder.reports.feedback_safe import NOTHING, Cleaner, Html, Piece
from autograder.reports.feedback_words import language_of, length, say

_MOST_SAID = 1_500
_HIDDEN = "### BEGIN HIDDEN TESTS"


@dataclass(frozen=True)
class Test:
    """One test of an exercise: `outcome` is one of the referee's, or none without a verdict."""

    name: str
    hidden: bool
    outcome: str
    score: float
    worth: float
    says: str = ""
    reason: str = ""
    said: str = ""
    printed: str = ""
    code: Html = NOTHING

    @property
    def passed(self) -> bool:
        return self.outcome == plan.PASSED


@dataclass(frozen=True)
class Exercise:
    """One answer, and what became of it."""

    name: str
    title: Html
    answered: bool
    score: float
    worth: float
    extra: float
    waits: bool
    code: Html
    text: Html
    outputs: list[Piece]
    comment: str
    rule: str
    tests: list[Test]

    @property
    def passed(self) -> int:
        return sum(test.passed for test in self.tests)


@dataclass(frozen=True)
class Feedback:
    """A page's contents; what is `Html` or a `Piece` is safe, all other text is to be escaped."""

    language: str
    lesson: Html
    student: str
    time: str
    release: str
    score: float
    worth: float
    penalty: float
    late: str
    waiting: int
    exercises: list[Exercise]
    repairs: list[str] = field(default_factory=list)
    own_cells: list[OwnCell] = field(default_factory=list)


def make_feedback(
    notebook: Any,
    source: Any,
    released: Sequence[Any],
    facts: Facts,
    student: str,
    cleaner: Cleaner,
    receipt_notes: Sequence[str] = (),
    zone: tzinfo | None = None,
) -> Feedback:
    """Put one student's feedback on one lesson together.

    Args:
        notebook: the graded notebook, from `autograded/`.
        source: the lesson's source notebook; of it titles, roles and `says` are read.
        released: the notebooks that students get, one for each language.
        facts: what the gradebook knows.
        student: the student's id.
        cleaner: makes what the student wrote harmless.
        receipt_notes: what was repaired when the file came in.
        zone: the time zone to show times in.
    """
    cells = {grade_id(cell): cell for cell in notebook.cells if grade_id(cell)}
    language = language_of(prose(notebook))
    ours = notebook.metadata.get("autograder", {})
    books = [source, *released]
    told = next((book for book in books if language_of(prose(book)) == language), source)
    titles = headings(told, cleaner)
    maker = _Maker(cells, facts, cleaner, language, titles)
    exercises = [maker.exercise(cell, tests) for cell, tests in exercises_of(source)]
    waiting = sum(exercise.waits for exercise in exercises)
    total = sum(score.score for score in facts.scores.values())
    notes = [*receipt_notes, *ours.get("repairs", ())]
    return Feedback(
        language,
        titles.get("", NOTHING),
        student,
        _moment(facts.time, zone),
        str(ours.get("release", "")),
        max(0.0, total - facts.penalty),
        sum(score.worth for score in facts.scores.values()),
        min(facts.penalty, total),
        length(language, facts.late_seconds) if facts.late_seconds > 0 else "",
        waiting,
        exercises,
        [cleaner.text(note) for note in dict.fromkeys(notes)],
        list(own_cells(notebook, books, cleaner)),
    )


def _moment(time: datetime | None, zone: tzinfo | None) -> str:
    if time is None:
        return ""
    return f"{time.astimezone(zone or UTC):%Y-%m-%d %H:%M} {zone or 'UTC'}"


class _Maker:
    """Makes the exercises of one page."""

    def __init__(
        self,
        cells: Mapping[str, Any],
        facts: Facts,
        cleaner: Cleaner,
        language: str,
        titles: Mapping[str, Html],
    ) -> None:
        self.cells, self.facts, self.cleaner = cells, facts, cleaner
        self.language, self.titles = language, titles

    def exercise(self, answer: Any, tests: Sequence[Any]) -> Exercise:
        """One exercise, from the source's answer and test cells."""
        name = grade_id(answer)
        cell = self.cells.get(name)
        answered = cell is not None and bool(cell.source.strip()) and not untouched(cell)
        code, text, outputs = NOTHING, NOTHING, []
        if answered and cell is not None and cell.cell_type == "code":
            code, outputs = self.cleaner.code(cell.source), self.cleaner.outputs(cell.outputs)
        elif answered and cell is not None:
            text = self.cleaner.markdown(cell.source)
        made = [self.test(test, answered) for test in tests]
        scores = [self.score(n) for n in (name, *map(grade_id, tests)) if n in self.facts.scores]
        return Exercise(
            name,
            self.titles.get(name, NOTHING),
            answered,
            sum(score.score for score in scores),
            sum(score.worth for score in scores),
            sum(score.extra for score in scores),
            any(score.waits for score in scores),
            code,
            text,
            outputs,
            self.cleaner.text(self.facts.comments.get(name, "")),
            next((v.detail for v in map(self.verdict, tests) if v.reason == plan.BROKE_A_RULE), ""),
            made,
        )

    def score(self, name: str) -> Score:
        return self.facts.scores.get(name, Score(0.0, 0.0, waits=False))

    def verdict(self, test: Any) -> plan.Verdict:
        """What the student may know of a test's verdict; an outcome of "none" where it has none."""
        cell = self.cells.get(grade_id(test))
        kept = cell.metadata.get("autograder", {}).get("verdict") if cell is not None else None
        if kept is None:
            return plan.Verdict("none")
        known = {key: str(value) for key, value in kept.items()}
        return plan.Verdict(
            known["outcome"],
            printed=known.get("printed", ""),
            shown=known.get("shown", ""),
            reason=known["reason"],
            detail=self.cleaner.text(known["detail"]),
            said=known.get("said", ""),
        )

    def test(self, test: Any, answered: bool) -> Test:
        """One test; of a hidden one nothing but its `says` line and the class of its failure."""
        name, hidden = grade_id(test), _HIDDEN in test.source
        verdict, score = self.verdict(test), self.score(name)
        shown = not hidden and answered and verdict.outcome not in (plan.PASSED, "none")
        return Test(
            name,
            hidden,
            verdict.outcome,
            score.score,
            score.worth,
            str(test.metadata.get("autograder", {}).get("says", "")),
            self.reason(verdict) if answered else "",
            self.cleaner.text(f"{verdict.shown}{verdict.said}", _MOST_SAID) if shown else "",
            self.cleaner.text(verdict.printed).strip() if shown else "",
            self.cleaner.code(_body(test.source)) if shown else NOTHING,
        )

    def reason(self, verdict: plan.Verdict) -> str:
        """Why a test did not pass, in a sentence; empty where the exercise's own line says it."""
        if verdict.reason in ("", plan.BROKE_A_RULE) or verdict.outcome == plan.PASSED:
            return ""
        detail = verdict.detail or say(self.language, "an_error")
        return say(self.language, verdict.reason, detail=detail)


def _body(source: str) -> str:
    """A visible test without the line on its points that the build puts above it."""
    first, _, rest = source.partition("\n")
    return rest if first.startswith("# Test (") else source
