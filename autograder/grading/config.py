"""The settings that make plain nbgrader build and grade this course.

`nbgrader_config.py` calls `configure`, and so do the commands that run nbgrader in-process, so that
both work with the same settings.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from traitlets.config import Config, PyFileConfigLoader

from autograder.build.release import configure_release
from autograder.course import Course, read_settings
from autograder.errors import CourseError


def configure(config: Any, root: Path) -> None:
    """Fill in a traitlets configuration for the course in folder `root`."""
    settings = read_settings(root / "course.toml")
    config.CourseDirectory.root = str(root)
    if settings.course_id:
        config.CourseDirectory.course_id = settings.course_id
    # Copied along, a receipt would end up in the feedback.
    ignored = [".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", "receipt.json"]
    config.CourseDirectory.ignore = ignored
    configure_release(config)
    if os.name == "posix":  # nbgrader has no exchange on Windows
        config.ExchangeFactory.collect = "autograder.intake.exchange.OwnersCollect"
    config.Autograde.exporter_class = "autograder.grading.reader.SubmissionReader"
    # The referee judges (forbidden names and literal predictions included) in place of Execute.
    config.Autograde.sanitize_preprocessors = [
        # In front, as execution counts tell which of two answers is the last one.
        "autograder.grading.restore.Restore",
        "nbgrader.preprocessors.ClearOutput",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]
    config.Autograde.autograde_preprocessors = [
        "autograder.grading.execute.Referee",
        "autograder.grading.scores.SaveScores",
        "autograder.grading.late.LatePenalties",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]
    config.AssignLatePenalties.plugin_class = "autograder.grading.late.SharePerDay"
    config.SharePerDay.per_day = settings.late_per_day
    config.SharePerDay.grace_minutes = settings.late_grace_minutes
    config.LatePenalties.extensions = str(root / "extensions.csv")
    # A page is put together from what a student may know; nothing has to be taken away.
    config.GenerateFeedback.preprocessors = []
    config.GenerateFeedback.exporter_class = "autograder.reports.feedback_export.FeedbackExporter"
    config.ExportApp.plugin_class = "autograder.grading.export.VerdictsExport"
    # Formgrader's panel of all settings cannot show classes, and nobody needs it to grade.
    config.FormgradeExtension.debug = False


def load_config(course: Course) -> Config:
    """What `nbgrader_config.py` of a course says, as nbgrader itself reads it.

    Raises:
        CourseError: if the file is missing.
    """
    if not (course.root / "nbgrader_config.py").is_file():
        raise CourseError(f"{course.root}: there is no nbgrader_config.py in this folder.")
    return PyFileConfigLoader("nbgrader_config.py", path=str(course.root)).load_config()


def gradebook_of(course: Course) -> tuple[str, str]:
    """The address of a course's gradebook and nbgrader's name of the course."""
    from nbgrader.coursedir import CourseDirectory

    coursedir = CourseDirectory(config=load_config(course))
    return coursedir.db_url, coursedir.course_id
