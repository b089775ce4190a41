"""From a notebook as it came back to one that can be graded: a pure function, with notes.

Of the submission only the text of its own cells counts. Locked cells, tests, points and order are
the course's. For each answer the rules are, in this order:

1. Cells that carry the answer's grade_id, in their metadata or as cell id, are its candidates.
   Those that are still the untouched stub are left aside. Of several, the one that was executed
   last counts; where none was executed, the last in the notebook. The others are kept as text.
2. Where no candidate is left, an untitled code cell that defines the answer's name, at its top
   level, takes the answer's place; of several again the one executed last, or the last one.
3. A written answer whose cell is gone is looked for by its question, the first line of its text.
4. Nothing found: the answer is missing.

What stands between the course's cells stays where it was, behind the same cell of the course.
"""

from __future__ import annotations

import ast
import copy
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from nbformat import NotebookNode

from autograder.build.stubs import stubbed
from autograder.referee.reading.cells import parse_cell

ANSWERED, EMPTY, MISSING = "answered", "empty", "missing"

# These run a cell's text in another place, or not at all, so that nothing would be defined.
_CELL_MAGIC = re.compile(r"\s*%%(?:time|timeit|capture|prun|memit|mprun)\b.*(?:\n|$)")


@dataclass
class Repaired:
    """A notebook that can be graded, and what was done to it.

    Attributes:
        notebook: the course's cells in their order, the student's text in the answers, and the
            student's own cells between them.
        notes: one sentence for each thing that was repaired.
        answers: for each answer of the course whether it is answered, empty or missing.
    """

    notebook: NotebookNode
    notes: list[str] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)


def repair(submission: NotebookNode, course: Sequence[Any]) -> Repaired:
    """Repair one submission.

    Args:
        submission: a notebook with well-formed cells, as `read_notebook` gives it.
        course: the titled cells of the lesson's source notebook, in order.
    """
    return _Repair(list(submission.cells), course).run()


class _Repair:
    """The work on one submission; each of its cells is used once at most."""

    def __init__(self, cells: list[Any], course: Sequence[Any]) -> None:
        self.cells, self.course = cells, course
        self.titles = {_title(cell): cell for cell in course}
        self.names = [self._name(cell) for cell in cells]
        self.used: set[int] = set()
        self.notes: list[str] = []
        self.found: dict[str, int] = {}
        self.answers: dict[str, str] = {}
        self.texts: dict[int, str] = {}  # cells that are kept as text only

    def run(self) -> Repaired:
        lost = [t for t in self.titles if t not in self.names]
        if lost and len(lost) == len(self.titles):
            self.notes.append("the notebook had lost all of its nbgrader metadata")
        for title, cell in self.titles.items():
            if cell.metadata.nbgrader.solution:
                self._answer(title, cell)
            else:
                self._locked(title, cell)
        order = [n for n in self.names if n in self.titles]
        if [t for t in self.titles if t in order] != list(dict.fromkeys(order)):
            self.notes.append("cells stood in another order; they are back in the lesson's")
        notebook = NotebookNode(nbformat=4, nbformat_minor=5, metadata=NotebookNode())
        notebook.cells = list(self._arranged())
        notebook.metadata.kernelspec = NotebookNode(
            display_name="Python 3", language="python", name="python3"
        )
        notebook.metadata.language_info = NotebookNode(name="python")
        _number_ids(notebook)
        return Repaired(notebook, self.notes, self.answers)

    def _name(self, cell: Any) -> str:
        """The cell of the course that a cell says it is; empty if none."""
        meta = cell.metadata.get("nbgrader")
        name = meta.get("grade_id") if isinstance(meta, dict) else None
        if isinstance(name, str) and name in self.titles:
            return name
        # The build gives titled cells their title as id, which survives where metadata is lost.
        return cell.id if not name and cell.get("id") in self.titles else ""

    def _answer(self, title: str, ours: Any) -> None:
        """Find the cell whose text is the answer."""
        stub = "\n".join(stubbed(ours.source, ours.cell_type, title))
        candidates = [i for i, name in enumerate(self.names) if name == title]
        real = [i for i in candidates if not _same(self.cells[i].source, stub)]
        self.used.update(candidates)
        if not real:
            real = self._elsewhere(title, ours, stub)
            if real:
                self.notes.append(
                    f"{title}: the answer stood in a cell of its own, and was put back"
                )
        if not real:
            self.answers[title] = EMPTY if candidates else MISSING
            if not candidates:
                self.notes.append(f"{title}: its cell is gone, and no other cell defines it")
            return
        chosen = max(real, key=lambda i: (_count(self.cells[i]), i))
        self.found[title], self.answers[title] = chosen, ANSWERED
        self.used.add(chosen)
        if self.cells[chosen].cell_type != ours.cell_type:
            self.notes.append(f"{title}: its cell had become {self.cells[chosen].cell_type}")
        for other in real:
            if other != chosen:
                self.used.discard(other)
                self.texts[other] = title
                self.notes.append(f"{title}: there were several answers; cell {chosen + 1} counts")

    def _elsewhere(self, title: str, ours: Any, stub: str) -> list[int]:
        """Untitled cells that hold an answer whose own cell is gone or untouched."""
        untitled = [i for i, name in enumerate(self.names) if not name and i not in self.used]
        if ours.cell_type == "code":
            return [
                i
                for i in untitled
                if self.cells[i].cell_type == "code"
                and _defines(self.cells[i].source, title)
                and not _same(self.cells[i].source, stub)
            ]
        question = stub.strip().split("\n")[0].strip()
        return [
            i
            for i in untitled
            if question
            and self.cells[i].cell_type != "code"
            and self.cells[i].source.strip().startswith(question)
            and not _same(self.cells[i].source, stub)
        ]

    def _locked(self, title: str, ours: Any) -> None:
        """Note what was done to a locked cell or a test; the course's is used in any case."""
        places = [i for i, name in enumerate(self.names) if name == title]
        self.used.update(places)
        if not places:
            what = "test" if ours.metadata.nbgrader.grade else "locked cell"
            self.notes.append(f"{title}: the {what} was gone, and is back")
        elif not ours.metadata.nbgrader.grade and not any(
            _same(self.cells[i].source, ours.source) for i in places
        ):
            self.notes.append(f"{title}: the locked cell was changed, and is as it was")

    def _arranged(self) -> Iterator[Any]:
        """The cells in the lesson's order, the student's own behind the cell that they followed."""
        own: dict[str, list[Any]] = {}
        last = ""
        for i, cell in enumerate(self.cells):
            if self.names[i]:
                last = self.names[i]
            if i not in self.used:
                own.setdefault(last, []).append(_own(cell, i in self.texts))
        yield from own.get("", [])
        for title, ours in self.titles.items():
            cell = copy.deepcopy(ours)
            if cell.metadata.nbgrader.solution:
                cell.source = self._text(title, ours)
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
            yield cell
            yield from own.get(title, [])

    def _text(self, title: str, ours: Any) -> str:
        if title in self.found:
            source = str(self.cells[self.found[title]].source)
            plain = _CELL_MAGIC.sub("", source, count=1) if _CELL_MAGIC.match(source) else source
            if plain != source and ours.cell_type == "code":
                self.notes.append(f"{title}: the line {source.strip().split()[0]} was taken off")
                return plain
            return source
        if self.answers[title] == EMPTY:
            return "\n".join(stubbed(ours.source, ours.cell_type, title))
        return ""


def _own(cell: Any, as_text: bool) -> Any:
    kind = "raw" if as_text else cell.cell_type
    kept = NotebookNode(cell_type=kind, metadata=NotebookNode(), source=cell.source)
    if kind == "code":
        kept.outputs, kept.execution_count = [], None
    return kept


def _title(cell: Any) -> str:
    return str(cell.metadata.nbgrader.grade_id)


def _count(cell: Any) -> int:
    count = cell.get("execution_count")
    return count if type(count) is int else -1


def _same(one: str, other: str) -> bool:
    """Whether two texts are the same but for blanks at the ends of lines, which editors change."""

    def lines(text: str) -> list[str]:
        return [line.rstrip() for line in text.strip().splitlines() if line.strip()]

    return lines(one) == lines(other)


def _defines(source: str, name: str) -> bool:
    """Whether a cell binds a name at its top level, as far as its text tells."""
    plain = _CELL_MAGIC.sub("", source, count=1) if _CELL_MAGIC.match(source) else source
    try:
        tree = parse_cell(plain)
    except (RecursionError, MemoryError):
        return False
    return tree is not None and any(name in _bound(node) for node in _at_top(tree))


def _at_top(tree: ast.AST) -> Iterator[ast.AST]:
    """The statements of a cell that are not inside a function or class."""
    for node in ast.iter_child_nodes(tree):
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from _at_top(node)


def _bound(node: ast.AST) -> set[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {node.name}
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        return {node.id}
    return set()


def _number_ids(notebook: NotebookNode) -> None:
    used: dict[str, int] = {}
    for cell in notebook.cells:
        title = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        text = f"{cell.cell_type}\n{cell.source}"
        base = title or hashlib.sha256(text.encode(errors="replace")).hexdigest()[:12]
        used[base] = used.get(base, 0) + 1
        cell.id = base if used[base] == 1 else f"{base[:60]}-{used[base]}"
