"""Judge one submission: run its cells in the student's process, the tests here, and report as it
goes.

This is what a fork of the warm referee does. The tests, the locked cells and torch are this
process's own; of the student's there is only what `Session` and `Link` bring over the boundary.
"""

from __future__ import annotations

import contextlib
import copy
import dataclasses
import io
import json
import socket
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from autograder.referee.faults import AnswerLost
from autograder.referee.link import Link, Missing
from autograder.referee.literal import literal_value
from autograder.referee.outputs import OutputReader
from autograder.referee.plan import (
    BROKE_A_RULE,
    ENDED,
    FAILED,
    GRADER_ERROR,
    LATE,
    MISSING,
    NOT_REACHED,
    PASSED,
    TIME,
    Job,
    LessonCell,
    Verdict,
)
from autograder.referee.prepare import Prepared
from autograder.referee.reasons import classed, explain, place_of, text_of
from autograder.referee.seeds import seed_everything
from autograder.referee.session import Session
from autograder.referee.spent import Spent
from autograder.referee.static import find_forbidden, not_literal

_MESSAGE_CHARS = 6000
_WHOLE = 20  # times what one cell may show, for a notebook


@dataclasses.dataclass
class Place:
    """A run of test cells, the student's process as it was there, and the fork that serves them."""

    tests: list[LessonCell]
    session: Session
    link: Link | None = None


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
        self.session = Session(student, job.limits.cell_seconds)
        self.outputs = OutputReader(job.limits.output_chars, _WHOLE * job.limits.output_chars)
        self.convicted: dict[str, str] = {}
        self.predictions: dict[Any, Any] | None = None
        self.tests = set(job.tests())
        self.last = ""
        self.sparing = len(job.seeds) == 1 and not job.careful
        self.spent = Spent()
        self.late = {test: why for test, why in job.lost.items() if LATE in why}

    def run(self) -> None:
        """Run the notebook from top to bottom, then its tests, the visible ones first.

        So a hidden test's inputs enter the sandbox when all that its owner will be shown has come
        out of it.
        """
        with self.spent.on("rules"):
            self._check_rules()
        places = self._run_notebook()
        if places is None:
            return
        for hidden in (False, True):
            for place in places:
                if not self._run_tests(place, hidden):
                    return
        self.report({"end": True, "spent": self.spent})

    def _run_notebook(self) -> list[Place] | None:
        """Run the notebook's own cells; None if the student's process did not survive one."""
        places: list[Place] = []
        pending: list[LessonCell] = []
        running = 0
        for index, (name, source) in enumerate(self.job.submission):
            cell = self.cells.get(name)
            if cell is not None and cell.role == "test":
                pending += [cell] * (name in self.tests)
                continue
            text = cell.source if cell is not None and cell.role == "locked" else source
            try:
                if pending:
                    with self.spent.on("copies"):
                        places.append(Place(pending, self.session.copy()))
                    pending = []
                running = index
                self._run_cell(index, text)
            except AnswerLost as error:
                self.report({"died": running, "why": str(error)})
                return None
        return [*places, Place(pending, self.session)]

    def _run_cell(self, index: int, source: str) -> None:
        """Run one of the notebook's own cells, unless it has ended an earlier process."""
        why = self.job.skip.get(index)
        if why is None:
            with self.spent.on("cells"):
                outputs = self.outputs.read(self.session.run(source))
        else:
            outputs = [_error_output("Stopped", why)]
        self.report({"cell": index, "outputs": outputs})

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
                self.predictions = literal_value(sources)
            elif cell.role == "answer" and cell.forbids:
                found = find_forbidden(sources, cell.name, cell.forbids)
                sentence = found[0].sentence() if found else None
            if sentence:
                self.convicted[cell.name] = sentence

    def _run_tests(self, place: Place, hidden: bool) -> bool:
        """Run the visible or the hidden ones of a run of test cells, in a fork for them alone.

        The copy of the student's process that waits there serves them all itself, which saves two
        forks. Where a process ends, it may have been ended from outside: the submission is run
        again, `careful`ly, and what ends there too counts. Then each run of either kind gets a
        fork, another one after a test that ended it, and where there is nothing to fork, the last
        test is reported as lost and the rest waits for the supervisor to run the submission without
        it.

        Returns:
            Whether the submission goes on; it does not where it has to be run again.
        """
        for seed in self.job.seeds:
            for cell in place.tests:
                if cell.hidden is not hidden:
                    continue
                verdict = self._known_verdict(cell)
                if verdict is None:
                    self.report({"begin": cell.name})
                    try:
                        link = self._link(place)
                    except AnswerLost as error:
                        return self._again(cell, str(error))
                    self.last = cell.name
                    with self.spent.on("tests"):
                        verdict = self._judge(cell, link, seed)
                    self.spent.add("answers", link.waited)
                    self.spent.add("tests", -link.waited)
                    if verdict.reason == ENDED and not self.job.careful:
                        return self._again(cell, "")
                    if verdict.reason == TIME:
                        self.late[cell.name] = verdict.message
                self.report({"test": cell.name, "seed": seed, **dataclasses.asdict(verdict)})
            if place.link is not None and not self.sparing:
                place.link.close()
                place.link = None
        return True

    def _link(self, place: Place) -> Link:
        """The fork that serves a place's tests; a new one after a test that ended the last.

        Raises:
            AnswerLost: if there is nothing to fork, as the process itself had served them.
        """
        link = place.link
        if link is None or link.dead:
            turning = place.session.copied and self.sparing
            with self.spent.on("copies"):
                link = place.link = place.session.turn() if turning else place.session.fork()
        return link

    def _again(self, cell: LessonCell, why: str) -> bool:
        """Ask the supervisor to run the submission again; without a test if that was careful.

        Tests that ran out of time are not tried again: their time is spent.
        """
        if self.job.careful:
            self.report({"lost": self.last or cell.name, "why": why})
        else:
            self.report({"careful": True, "late": self.late})
        return False

    def _known_verdict(self, cell: LessonCell) -> Verdict | None:
        if cell.name in self.lesson.broken:
            reason = self.lesson.broken[cell.name]
            return Verdict(GRADER_ERROR, f"the reference solution fails this test: {reason}")
        if cell.name in self.job.lost:
            why = self.job.lost[cell.name]
            said = "" if cell.hidden else why
            return Verdict(FAILED, why, reason=TIME if LATE in why else ENDED, said=said)
        if cell.exercise in self.convicted:
            sentence = self.convicted[cell.exercise]
            return Verdict(FAILED, sentence, reason=BROKE_A_RULE, detail=sentence)
        return None

    def _judge(self, cell: LessonCell, fork: Link, seed: int) -> Verdict:
        """Run one test cell; passing means that it ran to its end and nothing was held against
        it.
        """
        fork.begin(self._seconds(cell))
        namespace = self.lesson.fresh()
        outcome, message, shown = FAILED, "", io.StringIO()
        reason = detail = said = ""
        try:
            for name in self.lesson.answers_in(cell.name):
                namespace[name] = self._answer(name, fork)
            seed_everything(cell.name, seed)
            with _quiet(shown):
                exec(self.lesson.codes[cell.name], namespace)
            outcome = PASSED
        except Missing as error:
            outcome, message = NOT_REACHED, str(error)
            reason, detail = MISSING, name
        except BaseException as error:
            message, said = explain(error), text_of(error) + place_of(error)
            reason, detail = classed(error)
        if fork.held and outcome != NOT_REACHED:
            outcome, reason, detail = FAILED, fork.reason, fork.detail
            if fork.held not in message:
                message, said = f"{fork.held}\n\n{message}".strip(), fork.held
        printed, text = fork.printed, shown.getvalue()
        return Verdict(
            outcome,
            message[:_MESSAGE_CHARS],
            printed,
            text[:_MESSAGE_CHARS],
            reason,
            detail,
            "" if cell.hidden else said[:_MESSAGE_CHARS],
        )

    def _seconds(self, cell: LessonCell) -> float:
        """How long a test may take: a quarter, once its exercise has used up a test's time."""
        slow = {self.cells[test].exercise for test in self.late}
        return self.job.limits.test_seconds / (4 if cell.exercise in slow else 1)

    def _answer(self, name: str, fork: Link) -> Any:
        """What the notebook defines by a name; predictions as they are written, in this process."""
        if name != "predictions":
            return fork.fetch(self.cells[name])
        if self.predictions is None:
            raise Missing("the notebook does not define `predictions`")
        return copy.deepcopy(self.predictions)


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
