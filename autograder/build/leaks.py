"""Search what students would get for what they must not see.

`publish.py` asks here before it writes the first file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from autograder.build.markers import HIDDEN, SCHEME, SOLUTION, STUB
from autograder.build.markup import Lesson, read_text
from autograder.build.notebook import source_notebook
from autograder.build.stubs import stubbed
from autograder.course import Course

_WORDS = {SOLUTION: "the solution", HIDDEN: "a hidden test", SCHEME: "the mark scheme"}
_MARKERS = [f"{word} {name}" for word in ("BEGIN", "END") for name in _WORDS] + [STUB]


def find_leaks(course: Course, lessons: list[Lesson], files: dict[str, bytes]) -> Iterator[str]:
    """What students must not see and `files` would show: one phrase for each place.

    A line leaks if it stands in a solution, a hidden test, a mark scheme or the answer bank, and
    nowhere in what the lessons' texts show on purpose or the build puts round them. Outputs and
    attachments leak, whatever is in them: a build writes none.
    """
    private: dict[str, str] = {}
    public: set[str] = set()
    for lesson in lessons:
        public.update(_frame(lesson, course))
        for cell in lesson.cells:
            for block, line in _in_blocks(cell.source):
                if block:
                    what = f"{_WORDS[block]} of {cell.title} in {lesson.name}"
                    private.setdefault(line, what)
            released = "\n".join(stubbed(cell.source, cell.kind, cell.title))
            public.update(line for block, line in _in_blocks(released) if not block)
        for path in sorted((course.lessons_dir / lesson.name / "answers").glob("*/*.py")):
            for line in read_text(path).split("\n"):
                where = f"an answer to {path.parent.name} in {lesson.name}'s bank"
                private.setdefault(line.strip(), where)
    for name, content in files.items():
        yield from (f"{name}: {what}" for what in _additions(name, content))
        for text in _lines(name, content):
            if any(marker in text for marker in _MARKERS):
                yield f"{name}: the marker '{text}'"
            elif text in private and text not in public and len(text) > 3:
                yield f"{name}: '{text}' ({private[text]})"


def _frame(lesson: Lesson, course: Course) -> Iterator[str]:
    """What a lesson's notebook has besides its cells' text: names of the format, ids, metadata."""
    notebook = source_notebook(lesson, course)
    for cell in notebook.cells:
        cell.source = ""
    return _texts(notebook)


def _in_blocks(source: str) -> Iterator[tuple[str, str]]:
    """The lines of a cell but for its markers, stripped, each with the block it stands in or ""."""
    block = ""
    for line in source.split("\n"):
        marker = re.match(r"\s*### (BEGIN|END) (.+?)\s*$", line)
        if marker:
            block = marker[2] if marker[1] == "BEGIN" else ""
        else:
            yield block, line.strip()


def _lines(name: str, content: bytes) -> Iterator[str]:
    """Every line of a file, stripped; of a notebook those of each text, wherever it stands."""
    if name == "LICENSE":
        return
    texts = _texts(json.loads(content)) if name.endswith(".ipynb") else [content.decode()]
    for text in texts:
        yield from (line.strip() for line in text.split("\n"))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in [*value, *value.values()] if isinstance(value, dict) else value:
            yield from _texts(inner)


def _additions(name: str, content: bytes) -> Iterator[str]:
    """What a build would not have put into a notebook."""
    cells = json.loads(content).get("cells", []) if name.endswith(".ipynb") else []
    for number, cell in enumerate(cells, 1):
        for key in ("outputs", "attachments"):
            if cell.get(key):
                yield f"the {key} of cell {cell.get('id', number)}"
