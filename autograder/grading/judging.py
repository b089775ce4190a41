"""A submission before the referee: what is asked, and what is written down into the notebook.

Shared by `nbgrader autograde` (`execute.Referee`), which brings a notebook that it has read and
restored by itself, and by the workers of `autograder grade`, to whom a submission comes as bytes.
Nothing here imports nbgrader or opens a gradebook.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder.errors import CourseError
from autograder.grading.sanitize import Allowance, clean_markdown, clean_output, clean_text
from autograder.intake.reading import NotANotebook, read_notebook
from autograder.intake.repair import Repaired, repair
from autograder.referee.plan import GRADER_ERROR, PASSED, Job, Limits, Result, Verdict, lesson_cells
from autograder.referee.spent import Spent
from autograder.referee.supervisor import Supervisor


@dataclass(frozen=True)
class Lesson:
    """All that judging a submission needs of the course; it travels as JSON.

    Attributes:
        name: the lesson's name.
        source: its source notebook, as text.
        saved: the cells that nbgrader knows, as `sync.saved_cells` gives them.
        release: the engine's version, and the build of the lesson.
        seed: the course's secret number.
        limits: what a submission may cost.
    """

    name: str
    source: str
    saved: list[dict[str, Any]]
    release: str
    seed: int
    limits: Limits

    def to_bytes(self) -> bytes:
        """The lesson on its way to a worker."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Lesson:
        """The lesson that a worker was sent."""
        table = json.loads(data)
        return cls(**{**table, "limits": Limits(**table["limits"])})

    @cached_property
    def notebook(self) -> NotebookNode:
        """Its source notebook, which nobody may change: many submissions are judged by it."""
        return nbformat.reads(self.source, as_version=4)

    @cached_property
    def cells(self) -> list[NotebookNode]:
        """The saved cells as nodes, for reading only too."""
        return [nbformat.from_dict(cell) for cell in self.saved]


@dataclass(frozen=True)
class Graded:
    """What became of a submission; it travels as JSON.

    Attributes:
        notebook: the graded notebook, as text; empty if the file could not be read.
        outcomes: each test's outcome.
        answers: the text of each answer cell.
        notes: what was repaired, a sentence each.
        looks: what a person should look at, a sentence each.
        unreadable: why the file is no notebook; empty if it is one.
        broken: why nobody's submission can be graded; empty if they can.
        spent: where the time went, in seconds by stage.
    """

    notebook: str = ""
    outcomes: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    looks: list[str] = field(default_factory=list)
    unreadable: str = ""
    broken: str = ""
    spent: dict[str, float] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        """The result on its way back from a worker."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Graded:
        """The result that a worker sent."""
        return cls(**json.loads(data))


def in_order(saved: Sequence[Any], source: NotebookNode) -> list[Any]:
    """All cells of a lesson in its order, those that nbgrader knows as it saves them."""
    known = {cell.metadata.nbgrader.grade_id: cell for cell in saved}
    return [
        known.get(cell.metadata.get("nbgrader", {}).get("grade_id"), cell) for cell in source.cells
    ]


def restored(submission: NotebookNode, saved: Sequence[Any], source: NotebookNode) -> Repaired:
    """A submission with the course's cells put back, and in its metadata what was repaired.

    Args:
        submission: a notebook with well-formed cells.
        saved: the cells of the source notebook that nbgrader knows.
        source: the source notebook, whose other text tells which text cells are a student's.
    """
    repaired = repair(submission, in_order(saved, source))
    repaired.notebook.metadata["autograder"] = NotebookNode(
        repairs=[*repaired.notes, *repaired.looks]
    )
    return repaired


def grade(lesson: Lesson, content: bytes, supervisor: Supervisor) -> Graded:
    """Grade one submission, from its file's bytes to its graded notebook's text."""
    spent = Spent()
    try:
        with spent.on("reading and repair"):
            notebook, notes = read_notebook(content)
            repaired = restored(notebook, lesson.cells, lesson.notebook)
    except NotANotebook as error:
        return Graded(unreadable=str(error))
    try:
        with spent.on("processes"):
            nb, limits = repaired.notebook, lesson.limits
            job = job_for(nb, lesson.name, lesson.notebook, lesson.seed, limits)
            result = judged(job, supervisor)
    except CourseError as error:
        return Graded(broken=str(error))
    for stage, seconds in result.spent.items():
        spent.add(stage, seconds)
        spent.add("processes", -seconds)
    with spent.on("the graded notebook"):
        write_down(repaired.notebook, result, lesson.release)
        text = nbformat.writes(repaired.notebook, version=nbformat.NO_CONVERT) + "\n"
    return Graded(
        text,
        {name: verdict.outcome for name, verdict in result.verdicts.items()},
        {grade_id_of(c): c.source for c in repaired.notebook.cells if _is_answer(c)},
        [*notes, *repaired.notes],
        repaired.looks,
        spent=spent,
    )


def job_for(nb: NotebookNode, lesson: str, course: NotebookNode, seed: int, limits: Limits) -> Job:
    """What the referee is asked about a submission.

    Args:
        nb: the submission, with the course's cells put back.
        lesson: the lesson's name.
        course: its source notebook.
        seed: the course's secret number.
        limits: what the submission may cost.
    """

    def codes(notebook: NotebookNode) -> list[tuple[str, str]]:
        return [(grade_id_of(c), c.source) for c in notebook.cells if c.cell_type == "code"]

    own = codes(course)
    return Job(lesson, lesson_cells(course.cells), codes(nb), (seed,), limits, own=own)


def judged(job: Job, supervisor: Supervisor) -> Result:
    """The referee's result.

    Raises:
        CourseError: if the sandbox cannot be had, or a test is broken; nothing is graded then.
    """
    result = supervisor.judge(job)
    broken = {n: v.message for n, v in result.verdicts.items() if v.outcome == GRADER_ERROR}
    if broken:
        name, why = next(iter(broken.items()))
        text = f"test '{name}' is broken, so nothing was graded: {why}"
        raise CourseError(f"source/{job.lesson}/{job.lesson}.ipynb: {text}")
    return result


def write_down(nb: NotebookNode, result: Result, release: str) -> None:
    """Put outputs and verdicts into a notebook, and make its Markdown harmless.

    Args:
        nb: the submission as it was judged.
        result: what became of it.
        release: what it was judged by: the engine's version, and the build of the lesson.
    """
    index, allowance = 0, Allowance()
    nb.metadata.setdefault("autograder", NotebookNode())["release"] = release
    for cell in nb.cells:
        if cell.cell_type != "code":
            cell.source = clean_markdown(cell.source)
            continue
        verdict = result.verdicts.get(grade_id_of(cell))
        outputs = map(allowance.spend, result.outputs.get(index, []))
        index += 1
        cell.execution_count = index
        cell.outputs = [nbformat.from_dict(o) for o in map(clean_output, outputs) if o]
        if verdict is not None:
            cell.outputs = [nbformat.from_dict(o) for o in _verdict_outputs(verdict)]
            ours = cell.metadata.setdefault("autograder", NotebookNode())
            ours["verdict"] = for_the_student(verdict, "### BEGIN HIDDEN TESTS" in cell.source)


def for_the_student(verdict: Verdict, hidden: bool) -> NotebookNode:
    """Of a verdict what its student may know, for `reports.feedback`, which reads nothing else.

    Of a hidden test that is the outcome, the class of the failure, and a sentence that comes from
    the submission's own text; of a visible one also what it said and what was printed.
    """
    kept = {"outcome": verdict.outcome, "reason": verdict.reason, "detail": verdict.detail}
    if not hidden:
        shown = {"said": verdict.said, "shown": verdict.shown, "printed": verdict.printed}
        kept |= {key: clean_text(text) for key, text in shown.items()}
    return NotebookNode(kept)


def _verdict_outputs(verdict: Verdict) -> list[dict[str, Any]]:
    outputs: list[dict[str, Any]] = []
    if verdict.shown:
        text = clean_text(verdict.shown)
        outputs.append({"output_type": "stream", "name": "stdout", "text": text})
    if verdict.outcome == PASSED:
        outputs.append({"output_type": "stream", "name": "stdout", "text": "passed\n"})
    else:
        title = verdict.outcome.capitalize()
        lines = [f"{title}: {clean_text(verdict.message)}"]
        if verdict.printed:
            lines.append(f"\nThe answer printed meanwhile:\n{clean_text(verdict.printed)}")
        first = lines[0].split("\n")[0]
        outputs.append(
            {"output_type": "error", "ename": title, "evalue": first, "traceback": lines}
        )
    return outputs


def grade_id_of(cell: Any) -> str:
    """nbgrader's name of a cell; empty for a cell of the student's own."""
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))


def _is_answer(cell: Any) -> bool:
    return bool(cell.metadata.get("nbgrader", {}).get("solution"))
