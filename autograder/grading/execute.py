"""nbgrader's Execute, replaced: a submission is run and judged by the referee, outside this
process.

Runs in `nbgrader autograde`, its API and formgrader's button alike. What comes back goes into the
notebook (outputs made harmless, and under each test one line that says how it went) and, as
verdicts, to `scores.SaveScores`.
"""

from __future__ import annotations

import atexit
import os
import secrets
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Bool, Float

from autograder import __version__
from autograder.course import Course, Settings
from autograder.errors import CourseError
from autograder.grading.sanitize import Allowance, clean_markdown, clean_output, clean_text
from autograder.intake.receipts import release_of
from autograder.referee.plan import GRADER_ERROR, PASSED, Job, Limits, Result, Verdict, lesson_cells
from autograder.referee.supervisor import Supervisor

SEED_FILE = "grading_seed"
_supervisors: dict[tuple[bool, Path], Supervisor] = {}


class Referee(NbGraderPreprocessor):
    """Judge a submission; runs in the course's folder, between sanitizing and saving."""

    sandbox = Bool(
        True,
        help="Lock student code in; False lets it run with your rights, and is asked for here.",
    ).tag(config=True)
    cell_seconds = Float(30.0, help="Time for one of the student's own cells.").tag(config=True)
    test_seconds = Float(20.0, help="Time for one test cell.").tag(config=True)
    submission_seconds = Float(600.0, help="Time for a whole notebook.").tag(config=True)
    memory_gib = Float(4.0, help="Memory of all the student's processes together.").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Judge one submission and write down in it what happened.

        Raises:
            CourseError: if the sandbox cannot be had, or a test is broken; nothing is graded then.
        """
        names = resources["nbgrader"]
        source = Path("source", names["assignment"], f"{names['notebook']}.ipynb")
        course = nbformat.read(source, as_version=4)
        limits = Limits(
            cell_seconds=self.cell_seconds,
            test_seconds=self.test_seconds,
            submission_seconds=self.submission_seconds,
            memory_bytes=int(self.memory_gib * (1 << 30)),
        )
        job = job_for(nb, names["assignment"], course, course_seed(Path.cwd()), limits)
        result = supervisor(self.sandbox, Path.cwd()).judge(job)
        broken = {n: v.message for n, v in result.verdicts.items() if v.outcome == GRADER_ERROR}
        if broken:
            name, why = next(iter(broken.items()))
            raise CourseError(f"{source}: test '{name}' is broken, so nothing was graded: {why}")
        release = release_of(Course(Path.cwd(), Settings()), names["assignment"])
        write_down(nb, result, f"{__version__}-{release}")
        resources["autograder_verdicts"] = result.verdicts
        return nb, resources


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
        return [(_grade_id(c), c.source) for c in notebook.cells if c.cell_type == "code"]

    own = codes(course)
    return Job(lesson, lesson_cells(course.cells), codes(nb), (seed,), limits, own=own)


def supervisor(sandbox: bool, course: Path) -> Supervisor:
    """This process's supervisor, whose warm processes serve all submissions that are graded
    here.
    """
    key = (sandbox, course)
    if key not in _supervisors:
        _supervisors[key] = Supervisor(sandbox, hidden=(course,))
        atexit.register(_supervisors[key].close)
    return _supervisors[key]


def course_seed(course: Path) -> int:
    """The course's own secret number, made at random once and kept beside the gradebook."""
    path = course / SEED_FILE
    try:
        return int(path.read_text(encoding="ascii"))
    except FileNotFoundError:
        beside = path.with_suffix(f".{os.getpid()}")
        beside.write_text(f"{secrets.randbits(63)}\n", encoding="ascii")
        try:
            os.link(beside, path)  # unless another process was first
        except FileExistsError:
            pass
        finally:
            beside.unlink()
        return course_seed(course)
    except ValueError:
        raise CourseError(f"{path}: this file must hold one whole number.") from None


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
        verdict = result.verdicts.get(_grade_id(cell))
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


def _grade_id(cell: Any) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))
