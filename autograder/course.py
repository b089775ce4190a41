"""Where a course lies on disk, and what its `course.toml` says.

Every command begins here: it finds the course's folder from the current one, and reads the settings
that an instructor makes once.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from autograder.errors import CourseError

_KEYS = {
    "": {"name", "course_id", "time_zone", "contact", "ai_policy", "licence"},
    "public": {"repository", "branch", "folder"},
    "hand_in": {"how", "link", "file_type"},
}


@dataclass(frozen=True)
class Settings:
    """What `course.toml` says; a line that is missing there is None here."""

    name: str | None = None
    course_id: str | None = None
    contact: str | None = None
    ai_policy: str | None = None
    licence: str | None = None
    repository: str | None = None
    branch: str = "main"
    folder: str = ""
    how: str | None = None
    link: str | None = None
    file_type: str | None = None
    time_zone: ZoneInfo | None = None
    deadlines: dict[str, datetime] = field(default_factory=dict)
    late_per_day: float = 0.0
    late_grace_minutes: float = 0.0


@dataclass(frozen=True)
class Course:
    """A course's folder with its settings."""

    root: Path
    settings: Settings

    @property
    def lessons_dir(self) -> Path:
        return self.root / "course"

    @property
    def source_dir(self) -> Path:
        return self.root / "source"

    @property
    def release_dir(self) -> Path:
        return self.root / "release"

    def lesson_names(self) -> list[str]:
        """Names of the lessons in `course/`, in order: every folder there with a `lesson.py`."""
        return sorted(path.parent.name for path in self.lessons_dir.glob("*/lesson.py"))

    def pick_lessons(self, wanted: tuple[str, ...] | list[str]) -> list[str]:
        """The wanted lessons, all if none is named; a unique beginning such as `03` will do.

        Raises:
            CourseError: if there are no lessons, if the name of one would not do in a link, or if a
                word names no lesson or more than one.
        """
        names = self.lesson_names()
        if not names:
            text = "there are no lessons here; a lesson is a folder with a lesson.py in it."
            raise CourseError(f"{self.lessons_dir}: {text}")
        for name in names:
            if not re.fullmatch(r"[A-Za-z0-9_-]+", name):
                text = f"rename the folder '{name}': use letters (a to z), digits, '_' and '-'."
                raise CourseError(f"{self.lessons_dir}: {text}")
        if not wanted:
            return names
        picked = []
        for word in wanted:
            found = [n for n in names if n == word] or [n for n in names if n.startswith(word)]
            if len(found) != 1:
                what = "more than one lesson" if found else "no lesson"
                text = f"{what} matches '{word}'; there are: {', '.join(names)}."
                raise CourseError(f"{self.lessons_dir}: {text}")
            picked.append(found[0])
        return sorted(set(picked))


def find_course(start: Path | None = None) -> Course:
    """Find the course that `start` (default: the current folder) lies in.

    Raises:
        CourseError: if no folder from there upwards has a `course.toml`, or if that file is wrong,
            or if it has a deadline for a lesson that there is not.
    """
    start = (start or Path.cwd()).resolve()
    for folder in (start, *start.parents):
        if (folder / "course.toml").is_file():
            course = Course(folder, read_settings(folder / "course.toml"))
            for name in sorted(course.settings.deadlines.keys() - set(course.lesson_names())):
                text = f"the deadline of '{name}' belongs to no lesson in {course.lessons_dir}."
                raise CourseError(f"{folder / 'course.toml'}: {text}")
            return course
    raise CourseError(
        f"{start}: neither this folder nor one above it has a course.toml; "
        "change into a course's folder, or name it with --course."
    )


def read_settings(path: Path) -> Settings:
    """Read `course.toml`.

    Raises:
        CourseError: for TOML that cannot be read, an unknown key, a value of the wrong kind, form
            or size, or a deadline without a time zone.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CourseError(f"{path}: not valid TOML: {error}.") from None
    deadlines = table.pop("deadlines", {})
    per_day, grace = _late(path, table.pop("late", {}))
    flat: dict[str, str] = {}
    for section, keys in _KEYS.items():
        values = table.pop(section, {}) if section else _top_level(table)
        if not isinstance(values, dict):
            raise CourseError(f"{path}: [{section}] must be a table.")
        for key, value in values.items():
            if key not in keys:
                known = ", ".join(sorted(keys))
                where = f"[{section}]" if section else "the top level"
                raise CourseError(f"{path}: unknown key '{key}' in {where}; known are: {known}.")
            if not isinstance(value, str):
                raise CourseError(f"{path}: '{key}' must be a string in quotes.")
            if value.strip():
                flat[key] = value.strip()
    if table:
        raise CourseError(f"{path}: unknown table [{next(iter(table))}].")
    zone = _zone(path, flat.pop("time_zone", None))
    moments = _deadlines(path, deadlines, zone)
    settings = Settings(
        **flat,
        time_zone=zone,
        deadlines=moments,
        late_per_day=per_day,
        late_grace_minutes=grace,
    )
    if settings.repository and not re.fullmatch(r"[\w.-]+/[\w.-]+", settings.repository):
        text = f"'repository' must be OWNER/REPOSITORY, found '{settings.repository}'."
        raise CourseError(f"{path}: {text}")
    if settings.file_type and not settings.file_type.startswith("."):
        text = f"'file_type' must begin with a dot, found '{settings.file_type}'."
        raise CourseError(f"{path}: {text}")
    return settings


def _top_level(table: dict[str, object]) -> dict[str, object]:
    keys = [k for k, value in table.items() if k not in _KEYS and not isinstance(value, dict)]
    return {key: table.pop(key) for key in keys}


def _zone(path: Path, name: str | None) -> ZoneInfo | None:
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        message = f"{path}: unknown time_zone '{name}'; write one such as 'Asia/Seoul'."
        raise CourseError(message) from None


def _deadlines(path: Path, table: object, zone: ZoneInfo | None) -> dict[str, datetime]:
    if not isinstance(table, dict):
        raise CourseError(f"{path}: [deadlines] must be a table of lesson = date and time.")
    deadlines = {}
    for lesson, value in table.items():
        if not isinstance(value, datetime):
            example = "2027-03-19T23:59:00"
            raise CourseError(f"{path}: the deadline of {lesson} must be written like {example}.")
        if value.tzinfo is None:
            if zone is None:
                message = f"{path}: the deadline of {lesson} has no time zone; set time_zone too."
                raise CourseError(message)
            value = value.replace(tzinfo=zone)
        deadlines[lesson] = value
    return deadlines


def _late(path: Path, table: object) -> tuple[float, float]:
    """The rule for late work: what share of a score a day takes, and the minutes forgiven."""
    if not isinstance(table, dict):
        raise CourseError(f"{path}: [late] must be a table.")
    most = {"per_day": 1.0, "grace_minutes": float("inf")}
    for key, value in table.items():
        if key not in most:
            known = ", ".join(sorted(most))
            raise CourseError(f"{path}: unknown key '{key}' in [late]; known are: {known}.")
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not (number and 0 <= value <= most[key]):
            wanted = "a share from 0 to 1" if key == "per_day" else "a number of minutes"
            raise CourseError(f"{path}: '{key}' in [late] must be {wanted}, found {value!r}.")
    return float(table.get("per_day", 0)), float(table.get("grace_minutes", 0))
