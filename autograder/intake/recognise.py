"""Which lesson a notebook is of: by its cells' ids, the build's key or its text."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any

from nbformat import NotebookNode

from autograder.course import Course
from autograder.errors import CourseError

_LONG = 40  # characters that make a text a lesson's own


@dataclass(frozen=True)
class Recognised:
    """A notebook's lesson.

    Attributes:
        lesson: its name; empty if it cannot be told.
        doubt: what a person should look at, a sentence; empty if nothing.
    """

    lesson: str
    doubt: str = ""


class Lessons:
    """What tells the lessons of a course apart."""

    def __init__(self, course: Course) -> None:
        """Read the source notebooks.

        Raises:
            CourseError: if there is none, or one cannot be read.
        """
        ids, texts = {}, {}
        for name in course.lesson_names():
            path = course.source_dir / name / f"{name}.ipynb"
            try:
                cells = json.loads(path.read_bytes())["cells"]
            except (OSError, ValueError, KeyError, TypeError):
                text = "no source notebook that can be read; run `autograder build` first"
                raise CourseError(f"{path}: {text}.") from None
            ids[name] = {_title(cell["metadata"]) for cell in cells} - {""}
            texts[name] = {_plain("".join(cell["source"])) for cell in cells} - {""}
        self.names = list(ids)
        self._ids, self._texts = _own(ids), _own(texts)

    def recognise(self, notebook: NotebookNode) -> Recognised:
        """Tell a notebook's lesson.

        The ids of its cells decide, those that one lesson alone has; then the key that the build
        puts into the notebook; then the texts of cells that one lesson alone has, two at least.
        """
        found: Counter[str] = Counter()
        for cell in notebook.cells:
            lessons = {self._ids.get(_title(cell.metadata)), self._ids.get(str(cell.get("id", "")))}
            found.update(name for name in lessons if name)
        meta = notebook.metadata.get("autograder")
        key = meta.get("lesson") if isinstance(meta, dict) else None
        key = key if key in self.names else ""
        if best := _most(found):
            also = [f"{n} of {name}" for name, n in found.items() if name not in best]
            lesson = best[0] if len(best) == 1 else str(key)
            doubt = f"it holds cells of other lessons, too ({', '.join(also)})" if also else ""
            if key and key != lesson:
                doubt = f"it was made from {key}, and holds the cells of {lesson}"
            return Recognised(lesson if lesson in best else "", doubt)
        if key:
            return Recognised(str(key))
        found.update(
            name for cell in notebook.cells if (name := self._texts.get(_plain(cell.source)))
        )
        best = [name for name in _most(found) if found[name] > 1]
        if len(best) != 1:
            return Recognised("")
        return Recognised(best[0], "its lesson was told by its text, as all its ids are lost")


def _own(sets: dict[str, set[str]]) -> dict[str, str]:
    """What only one of the lessons has, with that lesson."""
    count = Counter(item for items in sets.values() for item in items)
    return {item: name for name, items in sets.items() for item in items if count[item] == 1}


def _most(found: Counter[str]) -> list[str]:
    most = max(found.values(), default=0)
    return [name for name, count in found.items() if count == most]


def _title(metadata: Any) -> str:
    meta = metadata.get("nbgrader")
    name = meta.get("grade_id") if isinstance(meta, dict) else None
    return name if isinstance(name, str) else ""


def _plain(source: str) -> str:
    """A cell's text without blanks at the ends of lines; empty if it is too short to tell."""
    text = "\n".join(line.rstrip() for line in source.strip().splitlines())
    return text if len(text) >= _LONG else ""
