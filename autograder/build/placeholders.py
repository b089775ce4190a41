"""Lines such as `{{badge}}` in a lesson's Markdown, filled from `course.toml`.

A placeholder stands alone on its line. Where `course.toml` has nothing to say, the line is left
out.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from autograder.build.markup import Cell, Lesson
from autograder.course import Course, Settings
from autograder.errors import MarkupError

_PLACEHOLDER = re.compile(r"\{\{ *(\w+) *\}\}")


def fill(cell: Cell, lesson: Lesson, course: Course) -> str:
    """A Markdown cell's text with its placeholders filled.

    Raises:
        MarkupError: for a placeholder that is not known, or not alone on its line.
    """
    lines = []
    for number, line in enumerate(cell.source.split("\n"), cell.line + 1):
        match = _PLACEHOLDER.fullmatch(line.strip())
        if not match:
            for name in set(_PLACEHOLDER.findall(line)) & set(_KNOWN):
                text = f"the placeholder '{{{{{name}}}}}' must stand alone on its line."
                raise MarkupError(lesson.path, number, text)
            lines.append(line)
            continue
        make = _KNOWN.get(match[1])
        if make is None:
            known = ", ".join(_KNOWN)
            text = f"unknown placeholder '{line.strip()}'; known: {known}."
            raise MarkupError(lesson.path, number, text)
        text = make(course.settings, lesson.name)
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


_KNOWN: dict[str, Callable[[Settings, str], str]] = {
    "badge": badge,
    "hand_in": hand_in,
    "footer": footer,
}
