"""The same odd submissions before stock nbgrader: its own preprocessors, its own kernel.

Everybody is handed in at once. Where one file stops the batch, that is noted, the file is taken out
and the rest is graded again; what has been graded is skipped by nbgrader itself.
"""

from __future__ import annotations

import re
import shutil

from tests.odd.batch import FIRST, LAST, Batch, autograde, scores_of

_CONFIG = """\
c = get_config()
c.CourseDirectory.course_id = "small"
c.Execute.timeout = 60
"""


def grade_plainly(batch: Batch) -> dict[str, str]:
    """Grade a batch with stock nbgrader, in its own course.

    Returns:
        For each student whose file stopped the batch, or was not graded, nbgrader's reason.
    """
    (batch.course.root / "nbgrader_config.py").write_text(_CONFIG, encoding="utf-8")
    reasons: dict[str, str] = {}
    for lesson in sorted({kind.lesson for kind in batch.kinds}):
        while True:
            printed = autograde(batch.course, lesson)
            batch.printed += printed
            reasons = _errors(printed) | reasons
            stopped = _stopped(batch, lesson, printed)
            if stopped is None:
                break
            reasons[stopped] = f"stops the batch: {_last_error(printed)}"
            shutil.rmtree(batch.course.root / "submitted" / stopped / lesson)
    batch.scores = scores_of(batch.course)
    return reasons


def _stopped(batch: Batch, lesson: str, printed: str) -> str | None:
    """The student at whom a run came to its end before the last one; None if it did not."""
    folder = batch.course.root / "submitted"
    students = sorted(path.parent.name for path in folder.glob(f"*/{lesson}"))
    touched = re.findall(r"submitted/([^/\s]+)/", printed)
    if not touched or touched[-1] == students[-1] == LAST:
        return None
    return touched[-1] if touched[-1] not in (FIRST, LAST) else None


def _errors(printed: str) -> dict[str, str]:
    """Why single students were not graded: the last line of the traceback below their name."""
    reasons: dict[str, str] = {}
    student = ""
    for line in printed.splitlines():
        failed = re.search(
            r"There was an error processing assignment: \S*/([^/\s]+)/[^/\s]+$", line
        )
        missing = re.search(r"No notebooks were matched by '?\S*/([^/\s]+)/[^/\s]+/", line)
        if failed:
            student = failed[1]
            reasons.setdefault(student, "no reason given")
        elif missing:
            reasons[missing[1]] = "no notebook of the lesson's name is there"
        elif line.startswith("[") and "| ERROR]" not in line:
            student = ""
        elif student and re.match(r"\s*(\w+\.)*\w+: ", line):
            reasons[student] = " ".join(line.split())
    return reasons


def _last_error(printed: str) -> str:
    lines = [
        line for line in printed.splitlines() if "ERROR" in line or re.match(r"\w*Error\b", line)
    ]
    return re.sub(r"^\[.*?\]\s*", "", lines[-1]) if lines else "no reason given"
