"""Lines such as `{{badge}}` in a lesson's Markdown, filled from `course.toml` or the lesson itself.

A placeholder stands alone on its line. Where there is nothing to say, the line is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from autograder.build import minutes
from autograder.build.markup import Cell, Lesson
from autograder.course import Course, Settings
from autograder.errors import MarkupError

_PLACEHOLDER = re.compile(r"\{\{ *(\w+)(?: +([\w-]+))? *\}\}")


def fill(cell: Cell, lesson: Lesson, course: Course) -> str:
    """A Markdown cell's text with its placeholders filled.

    Raises:
        MarkupError: for a placeholder that is not known or not alone on its line, or that names an
            exercise that is not there.
    """
    known = ", ".join((*_SETTINGS, *_LESSON))
    lines = []
    for number, line in enumerate(cell.source.split("\n"), cell.line + 1):
        match = _PLACEHOLDER.fullmatch(line.strip())
        if not match:
            for inside in _PLACEHOLDER.finditer(line):
                if inside[1] in {*_SETTINGS, *_LESSON}:
                    text = f"the placeholder '{inside[0]}' must stand alone on its line."
                    raise MarkupError(lesson.path, number, text)
            lines.append(line)
            continue
        name, argument = match[1], match[2] or ""
        try:
            if name in _SETTINGS and not argument:
                text = _SETTINGS[name](course.settings, lesson.name)
            elif name in _LESSON and bool(argument) == (name == "exercise"):
                text = _LESSON[name](lesson, number, argument)
            else:
                raise ValueError(f"unknown placeholder '{line.strip()}'; known: {known}.")
        except ValueError as error:
            raise MarkupError(lesson.path, number, str(error)) from None
        if text:
            lines.append(text)
        elif lines and not lines[-1]:
            lines.pop()  # no second blank line where the placeholder was
    return "\n".join(lines).strip("\n")


def colab_link(settings: Settings, name: str) -> str | None:
    """Where Colab opens a lesson, None if `course.toml` names no public repository."""
    if not settings.repository:
        return None
    folder = f"{settings.folder.strip('/')}/" if settings.folder else ""
    place = f"{settings.repository}/blob/{settings.branch}/{folder}{name}/{name}.ipynb"
    return f"https://colab.research.google.com/github/{place}"


def badge(settings: Settings, name: str) -> str:
    """The Open-in-Colab badge as Markdown, empty without a public repository."""
    link = colab_link(settings, name)
    image = "https://colab.research.google.com/assets/colab-badge.svg"
    return f"[![Open in Colab]({image})]({link})" if link else ""


def deadline(settings: Settings, name: str) -> str:
    """A lesson's deadline with its time zone, for people; empty if there is none."""
    due = settings.deadlines.get(name)
    if due is None:
        return ""
    return f"{due:%A}, {due.day} {due:%B %Y, %H:%M} ({due.tzinfo})"


def hand_in(settings: Settings, name: str, what: str = "this notebook") -> str:
    """How, where and by when a lesson is handed in, as one paragraph of Markdown."""
    parts = []
    if settings.file_type:
        parts.append(f"Hand in one file: {what}, saved as `{name}{settings.file_type}`.")
    if settings.how:
        parts.append(settings.how)
    if settings.link:
        parts.append(f"The place to hand in: <{settings.link}>.")
    if deadline(settings, name):
        parts.append(f"It is due on {deadline(settings, name)}.")
    return " ".join(parts)


def footer(settings: Settings, name: str) -> str:
    """Contact, the line on AI tools and the licence, one paragraph each."""
    parts = []
    if settings.ai_policy:
        parts.append(settings.ai_policy)
    if settings.contact:
        parts.append(f"Questions: {settings.contact}")
    if settings.name or settings.licence:
        parts.append("*" + ", ".join(filter(None, (settings.name, settings.licence))) + "*")
    return "\n\n".join(parts)


def time(lesson: Lesson, line: int = 0, argument: str = "") -> str:
    """How long the core takes, and what the marks at an exercise mean."""
    text = f"**Time:** about {minutes.core_minutes(lesson)} minutes for the core"
    if len(minutes.core(lesson)) < len(minutes.sections(lesson)):
        text += "; what comes after it is for another day"
    return f"{text}. {_mark(1)}, {_mark(2)} and {_mark(3)} say how hard an exercise is."


def section_time(lesson: Lesson, line: int, argument: str = "") -> str:
    """How long a section takes."""
    count = minutes.section_minutes(lesson, line)
    return f"*About {count} minute{'s' * (count > 1)}*"


def exercise(lesson: Lesson, line: int, title: str) -> str:
    """How hard an exercise is, how long it takes and what it is worth.

    Raises:
        ValueError: if the lesson has no such exercise.
    """
    cell = next((c for c in lesson.cells if c.title == title), None)
    if cell is None or cell.role not in ("answer", "manual"):
        raise ValueError(f"there is no exercise '{title}' in this lesson.")
    points = cell.points + sum(test.points for test in lesson.tests(title))
    parts = [_mark(cell.level)] if cell.level else []
    if cell.minutes:
        parts.append(f"about {cell.minutes} minute{'s' * (cell.minutes > 1)}")
    parts.append(f"{points} point{'s' * (points > 1)}" if points else "optional")
    return f"*{' · '.join(parts)}*"


def _mark(level: int) -> str:
    return "●" * level + "○" * (3 - level)


_SETTINGS: dict[str, Callable[[Settings, str], str]] = {
    "badge": badge,
    "hand_in": hand_in,
    "footer": footer,
}
_LESSON: dict[str, Callable[[Lesson, int, str], str]] = {
    "time": time,
    "minutes": section_time,
    "exercise": exercise,
}
