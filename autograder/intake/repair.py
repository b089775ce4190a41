"""From a notebook as it came back to one that can be graded: a pure function, with notes.

Of the submission only the text of its own cells counts. Locked cells, tests, points and order are
the course's. docs/intake.md has the rules for people; in short:

1. Cells that carry an answer's grade_id, in their metadata or as cell id, or whose text is what was
   released, are the course's cells, wherever they stand. Untouched stubs are left aside.
2. Of several cells that define an answer's name the one that was executed last counts; where none
   was executed, the last in the notebook. What else the others define is kept, as an answer may
   need it. One that is no valid Python counts only where there is no other.
3. Where none of an answer's own cells defines its name, any other code cell that does is taken:
   an untitled one before one of another title. One cell may hold several answers; it is cut apart.
4. Of a written answer all texts count, in order: its own cells, then untitled ones that begin with
   its question, then a text cell of the student's directly below the untouched question.
5. Nothing found: the answer is missing, or empty where its stub is still there.

What stands between the course's cells stays where it was, behind the same cell of the course; where
an answer had to be moved up, the student's own cells that it needs come with it.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from nbformat import NotebookNode

from autograder.build.stubs import stubbed
from autograder.intake.finding import Search
from autograder.intake.found import Found
from autograder.intake.runs import ran_through
from autograder.intake.sources import fault, may_be_newer, read_code, same, without_magic

ANSWERED, EMPTY, MISSING = "answered", "empty", "missing"
_MANY = 3


@dataclass
class Repaired:
    """A notebook that can be graded, and what was done to it.

    Attributes:
        notebook: the course's cells in their order, the student's text in the answers, and the
            student's own cells between them.
        notes: one sentence for each thing that was repaired or that the student should know.
        answers: for each answer of the course whether it is answered, empty or missing.
        looks: one sentence for each thing that a person has to look at, as it cannot be known.
    """

    notebook: NotebookNode
    notes: list[str] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    looks: list[str] = field(default_factory=list)


def repair(submission: NotebookNode, course: Sequence[Any]) -> Repaired:
    """Repair one submission.

    Args:
        submission: a notebook with well-formed cells, as `read_notebook` gives it.
        course: the cells of the lesson's source or released notebook, in order. Those that nbgrader
            does not know may be left out; they tell the course's own text from the student's.
    """
    return _Repair(submission, course).run()


class _Repair:
    """The work on one submission."""

    def __init__(self, submission: NotebookNode, course: Sequence[Any]) -> None:
        self.search = Search(submission, course)
        self.cells, self.titles = self.search.cells, self.search.titles
        self.version = self.search.version
        self.notes: list[str] = []
        self.looks: list[str] = []
        self.gone: list[str] = []
        self.found: dict[str, Found] = {}

    def run(self) -> Repaired:
        self._whole()
        for title, cell in self.titles.items():
            if cell.metadata.nbgrader.solution:
                self.found[title] = self.search.answer(title)
                self._say(title, cell, self.found[title])
            else:
                self._locked(title, cell)
        self._say_gone()
        if self.search.disordered:
            self.notes.append("cells stood in another order; they are back in the lesson's")
        answers = {title: self._state(found) for title, found in self.found.items()}
        if set(answers.values()) <= {MISSING} and not any(self.search.names):
            self.looks.append("nothing of this lesson was found in the file; is it another one's?")
        notebook = NotebookNode(nbformat=4, nbformat_minor=5, metadata=NotebookNode())
        notebook.cells = list(self._arranged())
        notebook.metadata.kernelspec = NotebookNode(
            display_name="Python 3", language="python", name="python3"
        )
        notebook.metadata.language_info = NotebookNode(name="python")
        _number_ids(notebook)
        return Repaired(notebook, self.notes, answers, self.looks)

    def _state(self, found: Found) -> str:
        return ANSWERED if found.chosen else EMPTY if found.stub_seen else MISSING

    def _whole(self) -> None:
        if self.search.lost_metadata:
            self.notes.append("the notebook had lost all of its nbgrader metadata")

    def _say(self, title: str, ours: Any, found: Found) -> None:
        """Note what was done for one answer, and what a person should look at."""
        if not found.chosen:
            if not found.stub_seen:
                self.notes.append(f"{title}: its cell is gone, and no other cell defines it")
            if found.in_text:
                self.looks.append(
                    f"{title}: no answer was found, but text cell {found.in_text} may be one"
                )
            return
        cell = self.cells[found.chosen[-1]]
        numbers = " and ".join(str(i + 1) for i in found.chosen)
        if found.below:
            self.notes.append(f"{title}: the answer stood in a text cell below its question")
        elif found.elsewhere:
            self.notes.append(f"{title}: the answer stood in another cell, and was put back")
        elif cell.cell_type != ours.cell_type:
            self.notes.append(f"{title}: its cell had become {cell.cell_type}")
        if found.others:
            self.notes.append(f"{title}: there were several answers; cell {numbers} counts")
            if found.unsure:
                self.looks.append(
                    f"{title}: several different answers, and none was run; cell {numbers} counts"
                )
        if found.again:
            self.looks.append(
                f"{title}: cell {found.again}, below the tests, defines it again and was run "
                f"later; cell {numbers} counts"
            )
        if ours.cell_type == "code":
            self._say_code(title, self._text(title, ours), cell)
        elif any(self.cells[i].get("attachments") for i in found.chosen):
            self.looks.append(f"{title}: it has a picture, which only the file as handed in shows")

    def _say_code(self, title: str, text: str, cell: Any) -> None:
        magic = without_magic(str(cell.source))[1]
        if magic:
            self.notes.append(f"{title}: the line {magic} was taken off")
        if read_code(text).runs:
            return
        self.notes.append(f"{title}: the answer {fault(text)}")
        if may_be_newer(text, self.version, ran_through(cell)):
            self.looks.append(
                f"{title}: the answer is not valid in the grader's Python, but may be in the newer "
                "one that the notebook was written with"
            )

    def _locked(self, title: str, ours: Any) -> None:
        """Note what was done to a locked cell or a test; the course's is used in any case."""
        places = self.search.places(title)
        if not places:
            self.gone.append(title)
        elif not ours.metadata.nbgrader.grade and not any(
            same(self.cells[i].source, ours.source) for i in places
        ):
            self.notes.append(f"{title}: the locked cell was changed, and is as it was")

    def _say_gone(self) -> None:
        if len(self.gone) > _MANY:
            names = f"{', '.join(self.gone[:_MANY])} ..."
            text = f"{len(self.gone)} locked cells and tests were gone, and are back ({names})"
            self.notes.append(text)
            return
        for title in self.gone:
            what = "test" if self.titles[title].metadata.nbgrader.grade else "locked cell"
            self.notes.append(f"{title}: the {what} was gone, and is back")

    def _arranged(self) -> Iterator[Any]:
        """The cells in the lesson's order, the student's own behind the cell that they followed."""
        before, after = self.search.own_cells(self.found)
        yield from after.get("", [])
        for title, ours in self.titles.items():
            yield from before.get(title, [])
            cell = copy.deepcopy(ours)
            if cell.metadata.nbgrader.solution:
                cell.source = self._text(title, ours)
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
            yield cell
            yield from after.get(title, [])

    def _text(self, title: str, ours: Any) -> str:
        found = self.found[title]
        if found.chosen:
            return without_magic(found.text)[0] if ours.cell_type == "code" else found.text
        stub = "\n".join(stubbed(ours.source, ours.cell_type, title))
        # Nothing is made up for code; a question stays, so that a grader sees it unanswered.
        return stub if found.stub_seen or ours.cell_type == "markdown" else ""


def _number_ids(notebook: NotebookNode) -> None:
    used: dict[str, int] = {}
    for cell in notebook.cells:
        title = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        text = f"{cell.cell_type}\n{cell.source}"
        base = title or hashlib.sha256(text.encode(errors="replace")).hexdigest()[:12]
        cell.id = base
        while cell.id in used:
            used[base] += 1
            cell.id = f"{base[:56]}-{used[base]}"
        used[cell.id] = 1
