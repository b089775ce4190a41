"""Where the time of a submission goes, from its file's bytes to the gradebook."""

from __future__ import annotations

import tempfile
from pathlib import Path

from autograder.bench.sample import class_of, submissions
from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.batch import lesson_of
from autograder.grading.config import load_config
from autograder.grading.judging import Graded
from autograder.grading.workers import LocalWorkers, Task
from autograder.grading.writer import Writer
from autograder.referee.spent import Spent

STAGES = {
    "reading and repair": "the file is read, the course's cells are put back",
    "rules": "what exercises forbid is looked for in the source",
    "processes": "a student's process and a referee are forked, walled in, and ended",
    "cells": "the notebook's own cells run in the student's process",
    "copies": "that process is copied where tests stand",
    "answers": "tests call answers: over the boundary, in the student's process, and back",
    "tests": "the tests' own work, in the referee",
    "the graded notebook": "outputs and verdicts are cleaned and written down",
    "gradebook and files": "scores, in one transaction, and the graded notebook are written",
}
_WARM = 4  # the first ones draw the lesson's pictures


def stages(course: Course, lesson: str, count: int) -> dict[str, float]:
    """The mean seconds of a submission by stage, with one worker that is warm.

    Args:
        course: where the lesson comes from; it is not changed.
        lesson: the lesson that is graded.
        count: how many submissions are measured, without the first few.

    Raises:
        CourseError: if nothing can be graded.
    """
    spent = Spent()
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as folder:
        texts = submissions(course, lesson, count + _WARM, endless=False)
        copy = class_of(course, Path(folder, "course"), lesson, texts)
        config = load_config(copy)
        known = lesson_of(copy, config, lesson)
        names = [f"student{number:05d}" for number in range(1, len(texts) + 1)]
        tasks = [Task(name, text.encode()) for name, text in zip(names, texts, strict=True)]
        hidden = (copy.root,)
        with Writer(copy, config, known) as writer, LocalWorkers(1, True, hidden) as workers:
            for number, (task, answer) in enumerate(workers.run(known.to_bytes(), tasks)):
                if answer is None:
                    raise CourseError(f"{lesson}: a submission ended the process that graded it.")
                graded = Graded.from_bytes(answer)
                if graded.broken:
                    raise CourseError(graded.broken)
                if number == _WARM:
                    spent.clear()
                for stage, seconds in graded.spent.items():
                    spent.add(stage, seconds)
                with spent.on("gradebook and files"):
                    writer.write(task.student, graded)
    return {stage: spent.get(stage, 0.0) / count for stage in STAGES}
