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

import nbformat
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Bool, Float

from autograder import __version__
from autograder.course import Course, Settings
from autograder.errors import CourseError
from autograder.grading.judging import job_for, judged, write_down
from autograder.intake.receipts import release_of
from autograder.referee.plan import Limits
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
        job = job_for(nb, names["assignment"], course, course_seed(Path.cwd()), self.limits())
        result = judged(job, supervisor(self.sandbox, Path.cwd()))
        release = release_of(Course(Path.cwd(), Settings()), names["assignment"])
        write_down(nb, result, f"{__version__}-{release}")
        resources["autograder_verdicts"] = result.verdicts
        return nb, resources

    def limits(self) -> Limits:
        """What a submission may cost."""
        return Limits(
            cell_seconds=self.cell_seconds,
            test_seconds=self.test_seconds,
            submission_seconds=self.submission_seconds,
            memory_bytes=int(self.memory_gib * (1 << 30)),
        )


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
