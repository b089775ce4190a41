"""The page of a student's feedback: one HTML file that needs nothing else and may do nothing.

`Feedback` -> HTML. Every text is escaped by Jinja; a Content-Security-Policy forbids scripts, any
request and every style but the page's own.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache, partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from autograder.reports.feedback import Exercise, Feedback
from autograder.reports.feedback_safe import style_of_code
from autograder.reports.feedback_words import say

_HERE = Path(__file__).parent


def render(page: Feedback, name: str) -> str:
    """The page as HTML.

    Args:
        page: its contents.
        name: the lesson's name, for the title of the window.
    """
    words = partial(say, page.language)

    def points(exercise: Exercise) -> str:
        if not exercise.worth:
            return words("optional")
        return words("points_short", score=_number(exercise.score), worth=_number(exercise.worth))

    return _template().render(
        page=page,
        name=name,
        say=words,
        points=points,
        number=_number,
        mark=_mark,
        style=_style(),
        policy=_policy(_style()),
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(_HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("feedback.html")


@cache
def _style() -> str:
    """The page's style, and the colours of code on a light ground and on a dark one."""
    dark = style_of_code("github-dark", ".code")
    parts = [
        (_HERE / "feedback.css").read_text(encoding="utf-8"),
        style_of_code("default", ".code"),
        f"@media screen and (prefers-color-scheme: dark) {{\n{dark}\n}}",
        ".code { background: var(--card); }",
    ]
    return "\n".join(parts)


def _policy(style: str) -> str:
    """No script, no frame, no request; of styles the page's own alone, of pictures those in it."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _number(value: float) -> str:
    return f"{round(value, 2):g}"


def _mark(exercise: Exercise) -> str:
    """How the points are coloured."""
    if not exercise.worth or exercise.waits:
        return ""
    return "full" if exercise.score >= exercise.worth else "part" if exercise.score > 0 else "zero"
