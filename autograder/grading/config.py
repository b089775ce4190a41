"""The settings that make plain nbgrader build and grade this course.

`nbgrader_config.py` calls `configure`, and so do the commands that run nbgrader in-process, so that
both work with the same settings.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from autograder.build.release import configure_release
from autograder.course import read_settings


def configure(config: Any, root: Path) -> None:
    """Fill in a traitlets configuration for the course in folder `root`."""
    settings = read_settings(root / "course.toml")
    config.CourseDirectory.root = str(root)
    if settings.course_id:
        config.CourseDirectory.course_id = settings.course_id
    configure_release(config)
