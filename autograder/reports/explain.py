"""Why a submission got what it got, for the instructor: an appeal judged again, test by test.

submitted/ + source/ -> the referee, as in grading -> `Explanation`. It shows what no student may
see: hidden tests, and what they found.
"""

from __future__ import annotations

import ast
import symtable
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat

from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.config import load_config
from autograder.grading.execute import Referee, course_seed, supervisor
from autograder.grading.judging import job_for, restored
from autograder.grading.sanitize import clean_text
from autograder.grading.sync import saved_cells
from autograder.intake.reading import NotANotebook, read_notebook
from autograder.referee.plan import (
    BROKE_A_RULE,
    CHANGED,
    PASSED,
    Job,
    Result,
    Verdict,
)
from autograder.referee.reading.cells import parse_cell
from autograder.referee.seeds import seed_everything

_ONLY_THE_REFEREE = {BROKE_A_RULE, CHANGED}


@dataclass(frozen=True)
class Explanation:
    """One test of a submission.

    Attributes:
        test: its grade_id.
        hidden: whether students do not see it.
        says: what students read of it.
        verdict: what the referee finds now, hidden values and all.
        code: the test.
        answer: the student's cell.
        cell: code that shows the same in any notebook that has torch.
    """

    test: str
    hidden: bool
    says: str
    verdict: Verdict
    code: str
    answer: str
    cell: str

    def text(self) -> str:
        """All of it, for a terminal."""
        kind = "hidden test" if self.hidden else "visible test"
        parts = [f"{self.test}: {self.verdict.outcome} ({kind}{self.says and f': {self.says}'})"]
        if self.verdict.message:
            parts.append(clean_text(self.verdict.message).rstrip())
        if self.verdict.printed:
            parts.append(f"The answer printed meanwhile:\n{clean_text(self.verdict.printed)}")
        if self.verdict.reason in _ONLY_THE_REFEREE:
            parts.append("Only the referee sees this: in a plain cell the test may pass.")
        parts.append(f"The test:\n\n{_indented(self.code)}")
        parts.append(f"The student's answer:\n\n{_indented(clean_text(self.answer))}")
        parts.append(f"To see it for yourself, paste this into a cell:\n\n{self.cell}")
        return "\n\n".join(parts)


def explain(
    course: Course, student: str, lesson: str, test: str | None = None
) -> list[Explanation]:
    """Judge a submission again, and say what each test found.

    Args:
        course: the course.
        student: whose submission it is.
        lesson: the lesson's name.
        test: one test's grade_id; None for all that do not pass.

    Raises:
        CourseError: if there is no such submission or test, or if it cannot be read or judged.
    """
    source = course.source_dir / lesson / f"{lesson}.ipynb"
    path = course.root / "submitted" / student / lesson / f"{lesson}.ipynb"
    cells = saved_cells(source)
    tests = [_id(c) for c in cells if c.metadata.nbgrader.grade and c.cell_type == "code"]
    if test is not None and test not in tests:
        raise CourseError(f"{source}: there is no test '{test}'; there are: {', '.join(tests)}.")
    if not path.is_file():
        raise CourseError(f"{path}: {student} handed in nothing for {lesson}.")
    try:
        submission, _ = read_notebook(path.read_bytes())
    except NotANotebook as error:
        raise CourseError(f"{path}: {error}") from None
    own = nbformat.read(source, as_version=4)
    settings = Referee(config=load_config(course))
    notebook = restored(submission, cells, own).notebook
    job = job_for(notebook, lesson, own, course_seed(course.root), settings.limits())
    result = supervisor(settings.sandbox, course.root).judge(job)
    says = {_id(c): str(c.metadata.get("autograder", {}).get("says", "")) for c in cells}
    return [
        _explanation(job, result, name, says[name])
        for name in tests
        if name == test or (test is None and result.verdicts[name].outcome != PASSED)
    ]


def _explanation(job: Job, result: Result, test: str, says: str) -> Explanation:
    cell = next(cell for cell in job.cells if cell.name == test)
    answer = next((text for name, text in job.submission if name == cell.exercise), "")
    raised = {
        index
        for index, outputs in result.outputs.items()
        if any(output.get("output_type") == "error" for output in outputs)
    }
    made = reproduction(job, test, raised)
    return Explanation(test, cell.hidden, says, result.verdicts[test], cell.source, answer, made)


def reproduction(job: Job, test: str, raised: Iterable[int] = ()) -> str:
    """Code of one cell that does what a test did: what the test needs of the notebook above it,
    the seeds, and the test.

    Args:
        job: the submission.
        test: the test's name.
        raised: the submission's cells, by index, that end with an error.
    """
    course = {cell.name: cell for cell in job.cells}
    above: list[tuple[int, str]] = []
    for index, (name, text) in enumerate(job.submission):
        if name == test:
            break
        role = course[name].role if name in course else ""
        if role != "test":
            above.append((index, course[name].source if role == "locked" else text))
    code = course[test].source
    needed = _needed(above, code)
    parts = [
        # IPython shows the error of such a cell, and goes on.
        f"get_ipython().run_cell({text!r})" if index in set(raised) else text.strip("\n")
        for index, text in above
        if index in needed
    ]
    number = _seed(test, job.seeds[0])
    # Without a name that an answer might have for something of its own.
    seeds = [
        f'__import__("random").seed({number})',
        f'__import__("numpy").random.seed({number})',
        f'__import__("torch").manual_seed({number})',
    ]
    return "\n\n".join([*parts, "\n".join(seeds), code.strip("\n")]) + "\n"


def _needed(above: Sequence[tuple[int, str]], code: str) -> set[int]:
    """The cells that define what some code uses, and what these use, and so on."""
    names = {index: _names(text) for index, text in above}
    wanted, needed = _names(code)[1], set[int]()
    while True:
        more = {i for i, (made, _) in names.items() if i not in needed and made & wanted}
        if not more:
            return needed
        needed |= more
        wanted = wanted.union(*(names[i][1] for i in more))


def _names(source: str) -> tuple[set[str], set[str]]:
    """The names that a cell makes, and those that it takes from elsewhere."""
    tree = parse_cell(source)
    if tree is None:
        return set(), set()
    made, used = set[str](), set[str]()
    for scope in _scopes(symtable.symtable(ast.unparse(tree), "<cell>", "exec")):
        top = scope.get_type() == "module"
        for symbol in scope.get_symbols():
            if not top and not symbol.is_global():
                continue
            if symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace():
                made.add(symbol.get_name())
            if symbol.is_referenced():
                used.add(symbol.get_name())
    return made, used - made


def _scopes(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    yield table
    for inner in table.get_children():
        yield from _scopes(inner)


def _seed(test: str, number: int) -> int:
    """What `seed_everything` seeds with for a test."""
    import torch

    seed_everything(test, number)
    return int(torch.initial_seed())


def graded_by(course: Course, student: str, lesson: str) -> str:
    """The release that graded a submission, empty if none did."""
    path: Path = course.root / "autograded" / student / lesson / f"{lesson}.ipynb"
    if not path.is_file():
        return ""
    ours = nbformat.read(path, as_version=4).metadata.get("autograder", {})
    return str(ours.get("release", ""))


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.strip("\n").split("\n"))


def _id(cell: Any) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))
