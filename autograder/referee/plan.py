"""What the referee is told of a lesson and of a submission: plain values that travel as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

# What stands in the message of a test that only the referee can fail.
CONVICTIONS = (
    "the answer changed its argument",
    "a low-level operation that this exercise forbids",
)
LATE = "it took too long"
PASSED, FAILED, NOT_REACHED, GRADER_ERROR = "passed", "failed", "not reached", "grader error"

# Why a test did not pass, in a word that a student may read whatever the test's inputs were.
WRONG = "wrong"  # the test compared, and says no
RAISED = "raised"  # an exception; `detail` is its class
BROKE_A_RULE = "broke a rule"  # `detail` is the sentence
CHANGED = "changed its argument"
EMPTY = "empty"
TIME = "took too long"
ENDED = "ended its process"
UNREADABLE = "unreadable"
MISSING = "missing"  # `detail` is the name
NOT_RUN = "not run"


def owner_of(test: str, answers: Iterable[str]) -> str | None:
    """The answer that a test cell belongs to: the longest whose name, and `_`, its grade_id
    begins with.
    """
    return max((a for a in answers if test.startswith(a + "_")), key=len, default=None)


@dataclass(frozen=True)
class LessonCell:
    """A cell of the source notebook that nbgrader knows; `role` is locked, answer or test."""

    name: str
    role: str
    source: str
    hidden: bool = False
    says: str = ""
    exercise: str = ""
    forbids: tuple[str, ...] = ()
    mutates: tuple[str, ...] = ()


@dataclass(frozen=True)
class Limits:
    """What a submission may cost.

    Attributes:
        cell_seconds: of one of the student's own cells.
        test_seconds: of one test cell, calls into the student's process included.
        submission_seconds: of everything together.
        output_chars: what one cell may show.
        memory_bytes: of all the processes of the student together.
    """

    cell_seconds: float = 30.0
    test_seconds: float = 20.0
    submission_seconds: float = 600.0
    output_chars: int = 1_000_000
    memory_bytes: int = 4 << 30


@dataclass(frozen=True)
class Job:
    """One submission to judge.

    Attributes:
        lesson: the lesson's name, to know its warm copy by.
        cells: the lesson's code cells, in the source's order.
        submission: code cells as they are run: (name of a lesson's cell or "", source), in order.
            The sources of locked cells and tests are taken from `cells`.
        seeds: the course's secret number; the answer bank repeats the tests with several.
        limits: what the submission may cost.
        only: the tests to run, None for all.
        skip: cells of the submission that are not run again, by index, and why.
        lost: tests that are not tried again, by name, and why.
        careful: whether it is run again, as a process of it has ended.
        own: the lesson's own notebook, cells as in `submission`; its pictures are drawn once for
            many submissions where it is given.
        keys: whether figures show their keys (see `pictures`).
    """

    lesson: str
    cells: list[LessonCell]
    submission: list[tuple[str, str]]
    seeds: tuple[int, ...]
    limits: Limits = Limits()
    only: tuple[str, ...] | None = None
    skip: dict[int, str] = field(default_factory=dict)
    lost: dict[str, str] = field(default_factory=dict)
    careful: bool = False
    own: list[tuple[str, str]] = field(default_factory=list)
    keys: bool = False

    def drawing(self) -> Job:
        """The job that runs the lesson's own notebook for its pictures, without tests."""
        return replace(self, submission=self.own, own=[], only=(), skip={}, lost={}, keys=True)

    def tests(self) -> list[str]:
        """The names of the tests that are to be run."""
        names = [cell.name for cell in self.cells if cell.role == "test"]
        return [name for name in names if self.only is None or name in self.only]

    def to_json(self) -> dict[str, Any]:
        """What the referee has to know of it."""
        data = asdict(replace(self, own=[]))
        del data["own"], data["keys"]
        return data

    @staticmethod
    def from_json(data: dict[str, Any]) -> Job:
        cells = [
            LessonCell(**{**c, "forbids": tuple(c["forbids"]), "mutates": tuple(c["mutates"])})
            for c in data["cells"]
        ]
        return Job(
            data["lesson"],
            cells,
            [(name, source) for name, source in data["submission"]],
            tuple(data["seeds"]),
            Limits(**data["limits"]),
            None if data["only"] is None else tuple(data["only"]),
            {int(index): why for index, why in data["skip"].items()},
            data["lost"],
            data["careful"],
        )


@dataclass
class Verdict:
    """The outcome of one test cell: one of passed, failed, not reached and grader error.

    Attributes:
        message: why it did not pass, for the instructor; hidden values may stand in it.
        printed: what the student's code printed meanwhile, for the instructor.
        shown: what the test itself printed.
        reason: why it did not pass, one of the words above.
        detail: more of that, in which nothing of a test's inputs can stand.
        said: of a visible test what its failure says, without any traceback.
    """

    outcome: str
    message: str = ""
    printed: str = ""
    shown: str = ""
    reason: str = ""
    detail: str = ""
    said: str = ""


@dataclass
class Result:
    """What became of a submission: outputs by the index of its code cells, verdicts by seed and
    test, and where the time went, in seconds by stage.
    """

    outputs: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    by_seed: dict[int, dict[str, Verdict]] = field(default_factory=dict)
    spent: dict[str, float] = field(default_factory=dict)

    @property
    def verdicts(self) -> dict[str, Verdict]:
        """The verdicts by test, under the first seed."""
        return next(iter(self.by_seed.values()), {})


def lesson_cells(cells: Sequence[Any]) -> list[LessonCell]:
    """The code cells of a source notebook that the referee needs, in order.

    Args:
        cells: the notebook's cells; those without nbgrader metadata are left out.
    """
    known = [c for c in cells if c.cell_type == "code" and c.metadata.get("nbgrader")]
    answers = [c.metadata.nbgrader.grade_id for c in known if c.metadata.nbgrader.solution]
    made = []
    for cell in known:
        meta, ours = cell.metadata.nbgrader, cell.metadata.get("autograder", {})
        role = "answer" if meta.solution else "test" if meta.grade else "locked"
        exercise = meta.grade_id if role == "answer" else owner_of(meta.grade_id, answers)
        made.append(
            LessonCell(
                meta.grade_id,
                role,
                cell.source,
                role == "test" and "### BEGIN HIDDEN TESTS" in cell.source,
                ours.get("says", ""),
                exercise or "",
                tuple(ours.get("forbids", ())),
                tuple(ours.get("mutates", ())),
            )
        )
    return made
