"""Judge one submission: run its cells in the student's process, the tests here, and report as it
goes.

This is what a fork of the warm referee does. The tests, the locked cells and torch are this
process's own; of the student's there is only what `Link` brings over the boundary.
"""

from __future__ import annotations

import contextlib
import dataclasses
import io
import json
import socket
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from autograder.referee.faults import AnswerLost
from autograder.referee.link import Link, Missing
from autograder.referee.plan import (
    FAILED,
    GRADER_ERROR,
    NOT_REACHED,
    PASSED,
    Job,
    LessonCell,
    Verdict,
)
from autograder.referee.prepare import Prepared
from autograder.referee.seeds import seed_everything
from autograder.referee.static import find_forbidden, not_literal

_MESSAGE_CHARS = 6000


class Trial:
    """One submission before the referee.

    Args:
        job: the submission and what it may cost.
        lesson: the lesson's warm copy.
        student: the socket to the student's process.
        report: called with each thing that the supervisor has to know.
    """

    def __init__(
        self,
        job: Job,
        lesson: Prepared,
        student: socket.socket,
        report: Callable[[dict[str, Any]], None],
    ) -> None:
        self.job, self.lesson, self.report = job, lesson, report
        self.cells = {cell.name: cell for cell in job.cells}
        self.link = Link(student, lesson, job.limits.cell_seconds)
        self.convicted: dict[str, str] = {}
        self.tests = set(job.tests())

    def run(self) -> None:
        """Run the notebook from top to bottom."""
        self._check_rules()
        pending: list[LessonCell] = []
        for index, (name, source) in enumerate(self.job.submission):
            cell = self.cells.get(name)
            if cell is not None and cell.role == "test":
                pending += [cell] * (cell.name in self.tests)
                continue
            self._run_tests(pending)
            pending = []
            text = cell.source if cell is not None and cell.role == "locked" else source
            if self.link.dead or not self._run_cell(index, text):
                return
        self._run_tests(pending)
        if not self.link.dead:
            self.report({"end": True})

    def _run_cell(self, index: int, source: str) -> bool:
        """Run one of the notebook's own cells; False if the student's process did not survive
        it.
        """
        why = self.job.skip.get(index)
        if why is not None:
            self.report({"cell": index, "outputs": [_error_output("Stopped", why)]})
            return True
        try:
            outputs = self.link.run(source)
        except AnswerLost as error:
            self.report({"died": index, "why": str(error)})
            return False
        self.report({"cell": index, "outputs": outputs})
        return True

    def _check_rules(self) -> None:
        """Find the exercises whose answer breaks a rule that its source shows."""
        sources = [
            self.cells[name].source
            if name in self.cells and self.cells[name].role == "locked"
            else text
            for name, text in self.job.submission
            if name not in self.cells or self.cells[name].role != "test"
        ]
        for cell in self.job.cells:
            sentence = None
            if cell.role == "answer" and cell.name == "predictions":
                sentence = not_literal(sources)
            elif cell.role == "answer" and cell.forbids:
                found = find_forbidden(sources, cell.name, cell.forbids)
                sentence = found[0].sentence() if found else None
            if sentence:
                self.convicted[cell.name] = sentence

    def _run_tests(self, cells: list[LessonCell]) -> None:
        """Run consecutive test cells, the visible ones first, against a fork of the student's
        process.

        Where the process itself is gone, the last test is reported as lost, and the rest waits
        for the supervisor to run the submission again.
        """
        for seed in self.job.seeds if cells else ():
            fork: Link | None = None
            last = ""
            for cell in sorted(cells, key=lambda cell: cell.hidden):
                verdict = self._known_verdict(cell)
                if verdict is None:
                    self.report({"begin": cell.name})
                    try:
                        fork = fork if fork is not None and not fork.dead else self.link.fork()
                    except AnswerLost as error:
                        self.report({"lost": last or cell.name, "why": str(error)})
                        return
                    last = cell.name
                    verdict = self._judge(cell, fork, seed)
                self.report({"test": cell.name, "seed": seed, **dataclasses.asdict(verdict)})
            if fork is not None:
                fork.close()

    def _known_verdict(self, cell: LessonCell) -> Verdict | None:
        if cell.name in self.lesson.broken:
            reason = self.lesson.broken[cell.name]
            return Verdict(GRADER_ERROR, f"the reference solution fails this test: {reason}")
        if cell.name in self.job.lost:
            return Verdict(FAILED, self.job.lost[cell.name])
        if cell.exercise in self.convicted:
            return Verdict(FAILED, self.convicted[cell.exercise])
        return None

    def _judge(self, cell: LessonCell, fork: Link, seed: int) -> Verdict:
        """Run one test cell; passing means that it ran to its end and nothing was held against
        it.
        """
        fork.begin(self.job.limits.test_seconds)
        code = self.lesson.codes[cell.name]
        namespace = dict(self.lesson.namespace)
        outcome, message, shown = FAILED, "", io.StringIO()
        try:
            for name in self.lesson.answers_in(cell.name):
                namespace[name] = fork.fetch(self.cells[name])
            seed_everything(cell.name, seed)
            with _quiet(shown):
                exec(code, namespace)
            outcome = PASSED
        except Missing as error:
            outcome, message = NOT_REACHED, str(error)
        except BaseException as error:
            message = explain(error)
        held = fork.end()
        if outcome == PASSED and held:
            outcome, message = FAILED, held
        return Verdict(
            outcome, message[:_MESSAGE_CHARS], fork.printed(), shown.getvalue()[:_MESSAGE_CHARS]
        )


def explain(error: BaseException) -> str:
    """Why a test did not pass, as text: what it says, and where the student's code was."""
    text = str(error).strip()
    kind = type(error).__name__
    if not isinstance(error, AssertionError) or not text:
        text = f"{kind}: {text}" if text else kind
    lines = getattr(error, "student_traceback", "")
    return f"{text}\n\n{lines}" if lines and not isinstance(error, NotImplementedError) else text


def report_to(sock: socket.socket) -> Callable[[dict[str, Any]], None]:
    """A function that sends each report to the supervisor, one JSON object a line."""
    return lambda event: sock.sendall(json.dumps(event).encode() + b"\n")


@contextlib.contextmanager
def _quiet(shown: io.StringIO) -> Iterator[None]:
    errors = contextlib.redirect_stderr(io.StringIO())
    with contextlib.redirect_stdout(shown), errors, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _error_output(name: str, text: str) -> dict[str, Any]:
    return {"output_type": "error", "ename": name, "evalue": text, "traceback": [f"{name}: {text}"]}
