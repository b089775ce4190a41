"""What a student is told about one graded notebook: the contents of the feedback, put together.

autograded/ + source/ + gradebook + receipt -> `Feedback` -> `feedback_page`. It is put together
from what a student may know, piece by piece: the graded notebook's own cells, and of each test the
verdict that `grading.execute.for_the_student` left in its metadata. Neither the outputs of tests,
where the instructor reads why a hidden one failed, nor their code is read, apart from the code of
visible tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any

from nbgrader.utils import compute_checksum

from autograder.grading.sanitize import clean_markdown
from autograder.referee import plan
from autograder.reports.feedback_facts import Facts, Score
from autograder.reports.feedback_safe import NOTHING, Cleaner, Html, Piece
from autograder.reports.feedback_words import language_of, length, say

_HEADING = re.compile(r"^(#{1,6})[ \t]+(.+?)[ \t]*#*$", re.MULTILINE)
_FENCED = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_BADGE = re.compile(r"\s*(&lt;|<)a href=\"https://colab\.research\.google\.com/[^\n]*\s*")
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
    shown: str = ""
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
class OwnCell:
    """A cell of the student's own, outside the exercises."""

    code: Html
    text: Html
    outputs: list[Piece]


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
    cells = {_id(cell): cell for cell in notebook.cells if _id(cell)}
    language = language_of(c.source for c in notebook.cells if c.cell_type != "code" and not _id(c))
    ours = notebook.metadata.get("autograder", {})
    headings = _headings(source, cleaner)
    maker = _Maker(cells, facts, cleaner, language, headings)
    exercises = [maker.exercise(cell, tests) for cell, tests in _exercises(source)]
    waiting = sum(exercise.waits for exercise in exercises)
    total = sum(exercise.score for exercise in exercises)
    notes = [*receipt_notes, *ours.get("repairs", ())]
    return Feedback(
        language,
        headings.get("", NOTHING),
        student,
        _moment(facts.time, zone),
        str(ours.get("release", "")),
        max(0.0, total - facts.penalty),
        sum(exercise.worth for exercise in exercises),
        min(facts.penalty, total),
        length(language, facts.late_seconds) if facts.late_seconds > 0 else "",
        waiting,
        exercises,
        [cleaner.text(note) for note in dict.fromkeys(notes)],
        list(_own_cells(notebook, [source, *released], cleaner)),
    )


def _moment(time: datetime | None, zone: tzinfo | None) -> str:
    if time is None:
        return ""
    return f"{time.astimezone(zone):%Y-%m-%d %H:%M} {zone or 'UTC'}"


def _exercises(source: Any) -> Iterator[tuple[Any, list[Any]]]:
    """Each answer of a lesson with its tests, in the lesson's order."""
    known = [cell for cell in source.cells if _id(cell)]
    answers = [cell for cell in known if cell.metadata.nbgrader.solution]
    names = [_id(cell) for cell in answers]
    tests: dict[str | None, list[Any]] = {}
    for cell in known:
        if cell.metadata.nbgrader.grade and not cell.metadata.nbgrader.solution:
            tests.setdefault(plan.owner_of(_id(cell), names), []).append(cell)
    for answer in answers:
        yield answer, tests.get(_id(answer), [])


class _Maker:
    """Makes the exercises of one page."""

    def __init__(
        self,
        cells: Mapping[str, Any],
        facts: Facts,
        cleaner: Cleaner,
        language: str,
        headings: Mapping[str, Html],
    ) -> None:
        self.cells, self.facts, self.cleaner = cells, facts, cleaner
        self.language, self.headings = language, headings

    def exercise(self, answer: Any, tests: Sequence[Any]) -> Exercise:
        """One exercise, from the source's answer and test cells."""
        name = _id(answer)
        cell = self.cells.get(name)
        answered = cell is not None and bool(cell.source.strip()) and not _untouched(cell)
        code, text, outputs = NOTHING, NOTHING, []
        if answered and cell is not None and cell.cell_type == "code":
            code, outputs = self.cleaner.code(cell.source), self.cleaner.outputs(cell.outputs)
        elif answered and cell is not None:
            text = self.cleaner.markdown(cell.source)
        made = [self.test(test, answered) for test in tests]
        scores = [self.score(n) for n in (name, *map(_id, tests)) if n in self.facts.scores]
        return Exercise(
            name,
            self.headings.get(name, NOTHING),
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
        cell = self.cells.get(_id(test))
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
        name, hidden = _id(test), _HIDDEN in test.source
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
            self.cleaner.text(verdict.said, _MOST_SAID) if shown else "",
            self.cleaner.text(verdict.shown).strip() if not hidden and answered else "",
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


def _headings(source: Any, cleaner: Cleaner) -> dict[str, Html]:
    """The heading above each answer, by its grade_id, and the lesson's own under ""."""
    found: dict[str, Html] = {}
    last = ""
    for cell in source.cells:
        if cell.cell_type == "markdown" and not _id(cell):
            for marks, text in _HEADING.findall(_FENCED.sub("", cell.source)):
                last = text
                if len(marks) == 1:
                    found.setdefault("", cleaner.heading(text))
        elif _id(cell) and cell.metadata.nbgrader.solution and last:
            found[_id(cell)] = cleaner.heading(last)
            last = ""
    return found


def _own_cells(notebook: Any, ours: Sequence[Any], cleaner: Cleaner) -> Iterator[OwnCell]:
    """The student's own cells: those that stand in none of the course's notebooks."""
    known = {_plain(cell) for book in ours for cell in book.cells}
    for cell in notebook.cells:
        if (
            _id(cell)
            or not cell.source.strip()
            or _BADGE.fullmatch(cell.source)
            or _plain(cell) in known
        ):
            continue
        if cell.cell_type == "markdown":
            yield OwnCell(NOTHING, cleaner.markdown(cell.source), [])
        else:
            outputs = cleaner.outputs(cell.get("outputs", []))
            yield OwnCell(cleaner.code(cell.source), NOTHING, outputs)


def _plain(cell: Any) -> str:
    """A cell's text as it stands in a graded notebook, but for blanks at the ends of lines."""
    text = cell.source if cell.cell_type == "code" else clean_markdown(cell.source)
    return "\n".join(line.rstrip() for line in text.strip().splitlines() if line.strip())


def _id(cell: Any) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))


def _untouched(cell: Any) -> bool:
    return bool(cell.metadata.nbgrader.get("checksum") == compute_checksum(cell))
