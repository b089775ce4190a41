"""Judge one answer by one test cell, as the referee does with a notebook."""

from __future__ import annotations

from autograder.referee.plan import Job, LessonCell, Limits, Verdict
from autograder.referee.sandbox.probe import probe
from autograder.referee.supervisor import Supervisor

SETUP = """\
import torch


def refuses(call):
    try:
        call()
    except NotImplementedError:
        return False
    except (ValueError, RuntimeError, IndexError, TypeError):
        return True
    return False
"""
LIMITS = Limits(cell_seconds=5.0, test_seconds=5.0, submission_seconds=60.0, memory_bytes=2 << 30)


class Court:
    """A supervisor, and lessons of one exercise named `answer`."""

    def __init__(self) -> None:
        self._supervisor = Supervisor(sandboxed=probe().ok)

    def judge(
        self,
        answer: str,
        test: str,
        reference: str | None = None,
        forbids: str = "",
        mutates: str = "",
    ) -> Verdict:
        """The verdict of one test cell on one answer cell.

        Args:
            answer: the student's cell, which defines `answer`.
            test: the hidden test's code.
            reference: the reference solution, which must pass the test (default: the answer).
            forbids: families and names, separated by blanks.
            mutates: parameters that may be changed, separated by blanks.
        """
        cells = [
            LessonCell("setup", "locked", SETUP),
            LessonCell(
                "answer",
                "answer",
                reference or answer,
                exercise="answer",
                forbids=tuple(forbids.split()),
                mutates=tuple(mutates.split()),
            ),
            LessonCell("answer_test", "test", test, hidden=True, exercise="answer"),
        ]
        submission = [("setup", ""), ("answer", answer), ("answer_test", "")]
        job = Job("court", cells, submission, (1,), LIMITS)
        return self._supervisor.judge(job).verdicts["answer_test"]

    def close(self) -> None:
        self._supervisor.close()
