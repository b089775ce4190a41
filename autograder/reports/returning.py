"""`autograder return`: a lesson's feedback on its way back, as each place takes it.

An LMS finds the student by the file's name, so a file goes back under the name that came, which
the receipt has. What never came from that LMS cannot go back through it, and is named.
"""

from __future__ import annotations

import os
import re
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from autograder.build.release import only_errors
from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.config import load_config
from autograder.intake.conventions import CANVAS, MOODLE, claim
from autograder.intake.receipts import read_receipt

_HOW = {
    MOODLE: "In Moodle: the assignment's submissions > Upload multiple feedback files in a zip.",
    CANVAS: "In Canvas: the assignment > Upload Submissions. Students see each file under the name "
    "that they had given theirs; it opens in a browser.",
}
# Moodle (mod/assign/feedback/file/importziplib.php) reads NAME_NUMBER_assignsubmission_PLUGIN from
# a folder, or from the beginning of a file's name.
_MOODLE = re.compile(r"(.+_\d+_assignsubmission_[a-z]+)(_.*)?", re.DOTALL)
# Canvas (app/models/abstract_assignment.rb, infer_comment_context_from_filename) takes the first
# two numbers between underscores: the user's and the upload's.
_CANVAS = re.compile(r"((?:LATE_)?anon_[^_]+_\d+|.+?_(?:LATE_)?\d+_\d+)_(.+)", re.DOTALL)


@dataclass(frozen=True)
class Feedback:
    """A student's feedback on a lesson: the file, and every name that its notebooks came under."""

    student: str
    path: Path
    came_as: tuple[str, ...]


def moodle_name(came_as: str, lesson: str) -> str | None:
    """The name for Moodle's zip, from the one that came; None if that was not from Moodle."""
    parts = came_as.split("/")
    if claim(parts).kind != MOODLE:
        return None
    for part in parts[1:]:
        if found := _MOODLE.fullmatch(part):
            name = f"{lesson}_feedback.html"
            return f"{found[1]}_{name}" if part == parts[-1] else f"{part}/{name}"
    return None


def canvas_name(came_as: str, lesson: str) -> str | None:
    """The name for Canvas's zip, from the one that came; None if that was not from Canvas."""
    parts = came_as.split("/")
    found = _CANVAS.fullmatch(parts[-1])
    if claim(parts).kind != CANVAS or found is None:
        return None
    return f"{found[1]}_{os.path.splitext(found[2])[0]}.html"


def feedback_of(course: Course, lesson: str) -> tuple[list[Feedback], list[str]]:
    """Everybody's feedback on a lesson, and what is missing, a sentence each.

    Raises:
        CourseError: if there is none at all, or if grades are newer than their feedback.
    """
    folder = course.root / "feedback"
    ready, old, missing = [], [], []
    for place in sorted((course.root / "submitted").glob(f"*/{lesson}")):
        student = place.parent.name
        path = folder / student / lesson / f"{lesson}.html"
        graded = course.root / "autograded" / student / lesson / f"{lesson}.ipynb"
        if not path.is_file():
            missing.append(student)
        elif graded.is_file() and graded.stat().st_mtime > path.stat().st_mtime:
            old.append(student)
        else:
            receipt = read_receipt(course, student, lesson)
            names = (receipt.file, *(one.file for one in receipt.earlier)) if receipt else ()
            ready.append(Feedback(student, path, names))
    run = f"run `autograder feedback {lesson}`"
    if old:
        text = f"the feedback of {len(old)} students is older than their grades"
        raise CourseError(f"{folder}: {text} ({_few(old)}); {run} first.")
    if not ready:
        raise CourseError(f"{folder}: there is no feedback on {lesson} yet; {run} first.")
    return ready, [f"No feedback yet, so not in it: {_few(missing)}."] if missing else []


def to_lms(course: Course, lesson: str, kind: str, out: Path | None = None) -> list[str]:
    """Write the zip that an LMS takes.

    Args:
        course: the course.
        lesson: the lesson's name.
        kind: MOODLE or CANVAS.
        out: the file to write.

    Returns:
        What was written, and what an instructor should know of it, a sentence each.

    Raises:
        CourseError: if there is no feedback that can go this way.
    """
    ready, lines = feedback_of(course, lesson)
    name_of: Callable[[str, str], str | None] = moodle_name if kind == MOODLE else canvas_name
    names: dict[str, Path] = {}
    others = []
    for one in ready:
        found = (name_of(came_as, lesson) for came_as in one.came_as)
        name = next(filter(None, found), None)
        if name is None:
            others.append(one.student)
        else:
            names[name] = one.path
    lms = kind.capitalize()
    if not names:
        text = f"no work on {lesson} came from {lms}; use --folder"
        raise CourseError(f"{course.root / 'submitted'}: {text}.")
    path = out or course.root / "return" / f"{lesson}_{kind}.zip"
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".part")
    with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, source in names.items():
            archive.write(source, name)
    os.replace(new, path)
    if others:
        lines.append(f"Not from {lms}, so not in it (--folder has them): {_few(others)}.")
    return [_written(path, len(names)), *lines, _HOW[kind]]


def to_folder(course: Course, lesson: str, out: Path | None = None) -> list[str]:
    """Write a folder with a file for each student, named by the student's id.

    Raises:
        CourseError: if there is no feedback, or the folder holds something else.
    """
    ready, lines = feedback_of(course, lesson)
    folder = out or course.root / "return" / lesson
    if folder.is_dir() and any(path.suffix != ".html" for path in folder.iterdir()):
        raise CourseError(f"{folder}: this folder holds something else; name another one.")
    folder.mkdir(parents=True, exist_ok=True)
    for one in ready:
        shutil.copyfile(one.path, folder / f"{one.student}.html")
    return [_written(folder, len(ready)), *lines]


def to_exchange(course: Course, lesson: str) -> list[str]:
    """Release feedback through nbgrader's exchange, to those who handed in through it.

    Raises:
        CourseError: if there is nobody, or nbgrader refuses.
    """
    from nbgrader.apps.api import NbGraderAPI

    ready, lines = feedback_of(course, lesson)
    # nbgrader names the file by a secret of the submission, and stops where there is none.
    secret = "submission_secret.txt"
    through = [one for one in ready if (one.path.parent / secret).is_file()]
    others = [one.student for one in ready if one not in through]
    if not through:
        text = f"no work on {lesson} came through the exchange; use --moodle, --canvas or --folder"
        raise CourseError(f"{course.root / 'submitted'}: {text}.")
    with only_errors():
        api = NbGraderAPI(config=load_config(course))
        for one in through:
            done = api.release_feedback(lesson, one.student)
            if not done["success"]:
                log = [line.strip() for line in str(done.get("log", "")).splitlines() if line]
                why = log[-1] if log else str(done.get("error", "")).strip().splitlines()[-1]
                raise CourseError(f"{one.student}: nbgrader did not release this feedback: {why}")
    if others:
        lines.append(f"Not through the exchange (--folder has them): {_few(others)}.")
    return [f"Released for {len(through)} students; they run `nbgrader fetch_feedback`.", *lines]


def _written(path: Path, count: int) -> str:
    return f"{os.path.relpath(path)}: feedback for {count} students."


def _few(words: list[str]) -> str:
    more = len(words) - 8
    return ", ".join(words[:8]) + (f" and {more} more" if more > 0 else "")
