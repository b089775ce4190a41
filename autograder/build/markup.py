"""Read a lesson's text (jupytext py:percent) into cells with roles.

First step of the build: `course/NN_name/lesson.py` -> a list of `Cell`. Everything that an author can
get wrong in the markup is found here and named with file and line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from autograder.errors import CourseError

SOLUTION, STUB = "SOLUTION", "### STUB"
HIDDEN, SCHEME = "HIDDEN TESTS", "MARK SCHEME"

_HEADER = re.compile(r"^# ?%%( |$)")
_GRADE_ID = re.compile(r"^[A-Za-z0-9_-]{1,64}$")
_KEYS = {
    "answer": {"forbids", "mutates"},
    "test": {"points", "says"},
    "manual": {"points"},
    "locked": {"include"},
    "free": set(),
}
_INTERNAL = {"title", "lines_to_next_cell", "lines_to_end_of_cell_marker"}  # jupytext's own keys


class MarkupError(CourseError):
    """A lesson's text breaks a rule; the message starts with `file:line:`."""

    def __init__(self, path: Path, line: int, text: str) -> None:
        super().__init__(f"{path.parent.name}/{path.name}:{line}: {text}")


@dataclass(frozen=True)
class Cell:
    """One cell of a lesson.

    `role` is one of answer, test, manual (graded by hand), locked and free. `line` is the line of
    the cell's header, counted from 1; the source begins on the next one.
    """

    kind: str
    role: str
    source: str
    line: int
    title: str = ""
    points: int = 0
    says: str = ""
    forbids: tuple[str, ...] = ()
    mutates: tuple[str, ...] = ()
    include: tuple[str, ...] = ()

    @property
    def hidden(self) -> bool:
        """Whether this is a test cell that students do not see."""
        return self.role == "test" and f"### BEGIN {HIDDEN}" in self.source

    @property
    def graded(self) -> bool:
        return self.role in ("test", "manual")


@dataclass(frozen=True)
class Lesson:
    """A lesson's cells, as its text gives them."""

    name: str
    path: Path
    cells: list[Cell] = field(default_factory=list)

    def answers(self) -> list[Cell]:
        """The answer cells, in order: one exercise each."""
        return [cell for cell in self.cells if cell.role == "answer"]

    def tests(self, exercise: str) -> list[Cell]:
        """The test cells of one exercise, in order."""
        return [c for c in self.cells if c.role == "test" and self.exercise_of(c) == exercise]

    def exercise_of(self, test: Cell) -> str | None:
        """The grade_id of the answer that a test cell belongs to: the longest that its own begins with."""
        owners = [a.title for a in self.answers() if test.title.startswith(a.title + "_")]
        return max(owners, key=len, default=None)


def read_lesson(path: Path) -> Lesson:
    """Read `course/NN_name/lesson.py`.

    Raises:
        MarkupError: naming file and line, for any breach of the markup's rules.
    """
    import jupytext

    text = path.read_text(encoding="utf-8")
    notebook = jupytext.reads(text, fmt="py:percent")
    headers = [i for i, line in enumerate(text.splitlines(), 1) if _HEADER.match(line)]
    if not headers or text.splitlines()[: headers[0] - 1] != []:
        raise MarkupError(path, 1, "a lesson begins with a cell header ('# %%') on its first line.")
    if len(headers) != len(notebook.cells):
        raise MarkupError(path, headers[-1], "a line inside a string looks like a cell header.")
    pairs = zip(notebook.cells, headers, strict=True)
    cells = [_cell(path, line, raw.cell_type, raw.source, dict(raw.metadata)) for raw, line in pairs]
    lesson = Lesson(path.parent.name, path, cells)
    _check_ids(lesson)
    return lesson


def _cell(path: Path, line: int, kind: str, source: str, attributes: dict[str, object]) -> Cell:
    title = str(attributes.get("title", ""))
    given = {key: value for key, value in attributes.items() if key not in _INTERNAL}
    _check_blocks(path, line, source)
    has = {name: f"### BEGIN {name}" in source for name in (SOLUTION, HIDDEN, SCHEME)}
    if not title and (given or any(has.values())):
        what = next((name.lower() for name, found in has.items() if found), None)
        what = what or ", ".join(sorted(given))
        raise MarkupError(path, line, f"{what} needs a title (the grade_id) in the cell's header.")
    role = _role(path, line, kind, title, has, given)
    unknown = sorted(set(given) - _KEYS[role])
    if unknown:
        known = ", ".join(sorted(_KEYS[role])) or "none"
        text = f"cell '{title}' is {_ROLE_NAMES[role]}, which has no key '{unknown[0]}' (known: {known})."
        raise MarkupError(path, line, text)
    points = given.get("points", 0)
    if not isinstance(points, int) or isinstance(points, bool) or points < 0:
        raise MarkupError(path, line, f"points of '{title}' must be a whole number, 0 or more.")
    cell = Cell(
        kind,
        role,
        source,
        line,
        title,
        points,
        says=str(given.get("says", "")).strip(),
        forbids=_names(given.get("forbids")),
        mutates=_names(given.get("mutates")),
        include=_names(given.get("include")),
    )
    if cell.hidden:
        _check_hidden(path, cell)
    return cell


_ROLE_NAMES = {
    "answer": "an answer",
    "test": "a test",
    "manual": "graded by hand",
    "locked": "a locked cell",
    "free": "untitled",
}


def _role(
    path: Path, line: int, kind: str, title: str, has: dict[str, bool], given: dict[str, object]
) -> str:
    if not title:
        return "free"
    if kind not in ("code", "markdown"):
        raise MarkupError(path, line, f"cell '{title}' is {kind}; only code and Markdown have roles.")
    if has[HIDDEN] and has[SOLUTION]:
        raise MarkupError(path, line, f"cell '{title}' has both a solution and hidden tests.")
    if kind == "markdown":
        if has[HIDDEN]:
            raise MarkupError(path, line, f"cell '{title}' is Markdown and cannot have hidden tests.")
        if has[SOLUTION] or has[SCHEME] or "points" in given:
            if not (has[SOLUTION] and "points" in given):
                text = f"cell '{title}', graded by hand, needs points and a solution block."
                raise MarkupError(path, line, text)
            return "manual"
        return "locked"
    if has[SCHEME]:
        raise MarkupError(path, line, f"cell '{title}' is code and cannot have a mark scheme.")
    if has[SOLUTION]:
        if "points" in given:
            text = f"answer '{title}' has points; they belong to its test cells."
            raise MarkupError(path, line, text)
        if not title.isidentifier():
            raise MarkupError(path, line, f"answer '{title}' must be titled with the name it defines.")
        return "answer"
    if "points" in given:
        return "test"
    if has[HIDDEN]:
        raise MarkupError(path, line, f"hidden test '{title}' has no points.")
    if set(given) & (_KEYS["answer"] | {"says"}):
        text = f"cell '{title}' has a title without a role: it has neither points nor a solution."
        raise MarkupError(path, line, text)
    return "locked"


def _names(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, list):
        return tuple(str(item) for item in value)
    return tuple(word for word in re.split(r"[,\s]+", str(value)) if word)


def _check_blocks(path: Path, line: int, source: str) -> None:
    """Every BEGIN has its END, in order and not nested; STUB stands inside a solution block."""
    current, begun, stubbed = None, line, False
    for number, text in enumerate(source.split("\n"), line + 1):
        marker = re.fullmatch(r"\s*### (BEGIN|END) (.+?)\s*", text)
        if text.strip() == STUB:
            if current != SOLUTION or stubbed:
                raise MarkupError(path, number, "'### STUB' belongs inside a solution block, once.")
            stubbed = True
        elif stubbed and not marker and not text.strip().startswith("#"):
            raise MarkupError(path, number, "lines after '### STUB' must be comments.")
        if not marker:
            continue
        word, name = marker.groups()
        if name not in (SOLUTION, HIDDEN, SCHEME):
            raise MarkupError(path, number, f"unknown marker '{text.strip()}'.")
        if word == "BEGIN" and current is None:
            current, begun, stubbed = name, number, False
        elif word == "END" and current == name:
            current, stubbed = None, False
        else:
            open_ = f"'{current}' is open since line {begun}" if current else "nothing is open"
            raise MarkupError(path, number, f"'{text.strip()}' is out of place: {open_}.")
    if current is not None:
        raise MarkupError(path, begun, f"'### BEGIN {current}' has no '### END {current}'.")


def _check_hidden(path: Path, cell: Cell) -> None:
    if not cell.says:
        text = f"hidden test '{cell.title}' has no says=\"...\": the property that it checks."
        raise MarkupError(path, cell.line, text)
    lines = cell.source.strip().split("\n")
    first, last = lines[0].strip(), lines[-1].strip()
    whole = (first, last) == (f"### BEGIN {HIDDEN}", f"### END {HIDDEN}")
    if not whole or sum(line.strip() == first for line in lines) != 1:
        text = f"hidden test '{cell.title}' must be hidden as a whole: put visible tests in another cell."
        raise MarkupError(path, cell.line, text)


def _check_ids(lesson: Lesson) -> None:
    seen: dict[str, int] = {}
    for cell in lesson.cells:
        if not cell.title:
            continue
        if not _GRADE_ID.match(cell.title):
            text = f"'{cell.title}' is no grade_id: use 1 to 64 letters, digits, '_' and '-'."
            raise MarkupError(lesson.path, cell.line, text)
        if cell.title in seen:
            text = f"'{cell.title}' is the title of the cell in line {seen[cell.title]} already."
            raise MarkupError(lesson.path, cell.line, text)
        seen[cell.title] = cell.line
    for cell in lesson.cells:
        if cell.role == "test" and lesson.exercise_of(cell) is None:
            text = (
                f"test '{cell.title}' belongs to no exercise: begin its title with the title of an "
                "answer and '_'."
            )
            raise MarkupError(lesson.path, cell.line, text)
