"""Finds the answers to a lesson in a notebook as it came back, wherever they stand.

The rules are those in `repair`, which writes down what `Search` finds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from nbformat import NotebookNode

from autograder.build.stubs import stubbed
from autograder.intake.found import Found
from autograder.intake.runs import latest, was_run
from autograder.intake.sources import (
    Code,
    helpers_of,
    pieces_of,
    read_code,
    released,
    same,
    words_of,
)

_USED, _TEXT = "used", "text"


class Search:
    """The search in one notebook.

    Attributes:
        cells: the notebook's cells.
        titles: the course's cells that nbgrader knows, by grade_id, in order.
        names: for each cell the title of the course's cell that it is; "" for the student's own.
        lost_metadata: whether no cell says what it is.
        version: the Python that the notebook says it was written by.
    """

    def __init__(self, submission: NotebookNode, course: Sequence[Any]) -> None:
        self.cells = list(submission.cells)
        self.titles = {_title(cell): cell for cell in course if _title(cell)}
        self.answers = {t for t, c in self.titles.items() if c.metadata.nbgrader.solution}
        self._order = {title: number for number, title in enumerate(self.titles)}
        self._prose = {words_of(c.source) for c in course if "nbgrader" not in c.metadata}
        self._above = {_title(after): above for above, after in pairwise(course)}
        self.names = [self._name(cell) for cell in self.cells]
        self.lost_metadata = bool(self.titles) and not any(self.names)
        self._recognise()
        self._fates: dict[int, str] = {i: _USED for i, name in enumerate(self.names) if name}
        self._early: dict[int, str] = {}  # own cells that go above an answer
        self._whole: dict[int, str] = {}  # cells taken whole, and the answer that got them
        language = submission.metadata.get("language_info")
        self.version = language.get("version") if isinstance(language, dict) else None

    @property
    def disordered(self) -> bool:
        """Whether the course's cells stand in another order than in the lesson."""
        seen = [self._order[name] for name in dict.fromkeys(self.names) if name]
        return seen != sorted(seen)

    def places(self, title: str) -> list[int]:
        """The cells that are this one of the course's."""
        return [i for i, name in enumerate(self.names) if name == title]

    def answer(self, title: str) -> Found:
        """Find one answer; called once for each, in the lesson's order."""
        own, stub = self.places(title), self._stub(title)
        real = [i for i in own if not _blank(self._source(i)) and not same(self._source(i), stub)]
        found = Found(stub_seen=len(real) < len(own))
        if self.titles[title].cell_type == "code":
            self._find_code(title, real, stub, found)
        else:
            self._find_written(title, own, real, stub, found)
        return found

    def own_cells(
        self, found: dict[str, Found]
    ) -> tuple[dict[str, list[Any]], dict[str, list[Any]]]:
        """The student's own cells: those that go above an answer, and those behind a cell."""
        before: dict[str, list[Any]] = {}
        after: dict[str, list[Any]] = {}
        early = {**self._needed(found), **self._early}
        for title, one in found.items():
            if one.helpers:
                code = NotebookNode(cell_type="code", source=one.helpers)
                before[title] = [_own(code, "code")]
        last = ""
        for i, cell in enumerate(self.cells):
            last = self.names[i] or last
            if self._fates.get(i) == _USED:
                continue
            own = _own(cell, "raw" if self._fates.get(i) == _TEXT else cell.cell_type)
            side, place = (before, early[i]) if i in early else (after, last)
            side.setdefault(place, []).append(own)
        return before, after

    def _name(self, cell: Any) -> str:
        """The cell of the course that a cell says it is; empty if none."""
        meta = cell.metadata.get("nbgrader")
        name = meta.get("grade_id") if isinstance(meta, dict) else None
        if isinstance(name, str) and name in self.titles:
            return name
        # The build gives titled cells their title as id, which survives where metadata is lost.
        return str(cell.id) if not name and cell.get("id") in self.titles else ""

    def _recognise(self) -> None:
        """Name cells that have lost their metadata by their text, where that was released so."""
        texts: dict[tuple[str, ...], list[str]] = {}
        for title, cell in self.titles.items():
            text = self._stub(title) if title in self.answers else released(cell.source)
            if title in self.answers or title not in self.names:
                texts.setdefault(words_of(text), []).append(title)
        for i, cell in enumerate(self.cells):
            titles = [] if self.names[i] else texts.get(words_of(cell.source), [])
            if titles and not (titles[0] in self.answers and len(titles) > 1):
                # A copied stub is no answer; a copied check is the student's own cell.
                self.names[i] = titles[0] if titles[0] in self.answers else titles.pop(0)

    def _stub(self, title: str) -> str:
        ours = self.titles[title]
        return "\n".join(stubbed(ours.source, ours.cell_type, title))

    def _source(self, i: int) -> str:
        return str(self.cells[i].source)

    def _code(self, i: int) -> Code:
        return read_code(self._source(i))

    def _find_code(self, title: str, real: list[int], stub: str, found: Found) -> None:
        defining = [i for i in real if title in self._code(i).defines]
        broken = [i for i in real if not self._code(i).runs]
        rest = [i for i in real if i not in defining and i not in broken]
        elsewhere = [] if defining else self._elsewhere(title, stub)
        pool = defining or elsewhere or broken or rest
        for i in broken:
            self._fates[i] = _TEXT
        if not pool:
            found.in_text = self._in_text(title)
            return
        chosen = latest(self.cells, pool)
        text = self._source(chosen)
        found.chosen, found.elsewhere = [chosen], pool is elsewhere
        found.others = [i for i in pool if not same(self._source(i), text)]
        found.unsure = bool(found.others) and not any(was_run(self.cells[i]) for i in pool)
        for i in set(pool) - {chosen}:
            if not self.names[i] or (self.names[i] == title and i in found.others):
                self._fates[i] = _TEXT
        for i in rest if pool is not rest else []:
            self._fates.pop(i)  # the student's own code, which the answer may need
            if pool is elsewhere or i < chosen:
                self._early[i] = title
        sources = list(found.others)
        if pool is not elsewhere:
            self._fates[chosen], found.text = _USED, text
            found.again = self._again(title, chosen)
        elif self._take(title, chosen, found):
            sources.append(chosen)
        answer = read_code(found.text)
        needed = answer.reads - answer.defines
        helpers = [helpers_of(self._code(i), self.answers, needed) for i in sources]
        found.helpers = "\n".join(filter(None, dict.fromkeys(helpers)))

    def _elsewhere(self, title: str, stub: str) -> list[int]:
        """Code cells that define an answer whose own cells do not: untitled ones come first."""
        fitting = [
            i
            for i, cell in enumerate(self.cells)
            if cell.cell_type == "code"
            and self.names[i] != title
            and title in self._code(i).defines
            and not same(cell.source, stub)
        ]
        return [i for i in fitting if not self.names[i]] or fitting

    def _take(self, title: str, i: int, found: Found) -> bool:
        """Take an answer out of a cell; returns whether only a part of the cell was taken."""
        code, source = self._code(i), self._source(i)
        several = bool(self.names[i]) or len(code.defines & self.answers) > 1
        if several and code.parts is not None:
            found.text = pieces_of(code, title)
            if not self.names[i]:
                self._fates[i] = _TEXT
            return True
        if i in self._whole:
            found.text = f"# answered in the cell of {self._whole[i]}"
        else:
            found.text, self._whole[i] = source, title
            self._fates[i] = _USED
        return False

    def _again(self, title: str, chosen: int) -> int:
        """The number of an untitled cell below the tests that defines an answer anew; 0 if none."""
        for i in range(len(self.cells) - 1, chosen, -1):
            own = not self.names[i] and self.cells[i].cell_type == "code"
            if own and title in self._code(i).defines and self._anchor(i) > self._order[title]:
                later = latest(self.cells, [chosen, i]) == i and was_run(self.cells[i])
                return i + 1 if later else 0
        return 0

    def _in_text(self, title: str) -> int:
        pattern = re.compile(rf"^\s*(?:(?:def|class)\s+{title}\b|{title}\s*=)", re.MULTILINE)
        for i, cell in enumerate(self.cells):
            ours = self.names[i] or words_of(cell.source) in self._prose
            if cell.cell_type != "code" and not ours and pattern.search(cell.source):
                return i + 1
        return 0

    def _find_written(
        self, title: str, own: list[int], real: list[int], stub: str, found: Found
    ) -> None:
        free = [i for i, name in enumerate(self.names) if not name and i not in self._fates]
        texts = [i for i in free if self.cells[i].cell_type != "code"]
        question = words_of(stub)[0].strip() if len(words_of(stub)) > 1 else ""
        chosen = real or [
            i for i in texts if question and self._source(i).strip().startswith(question)
        ]
        found.elsewhere = bool(chosen) and not real
        parts = [self._source(i) for i in chosen]
        if not chosen and self._knows_prose():
            i = own[-1] + 1 if own else self._below(title)
            while i in texts and words_of(self._source(i)) not in self._prose:
                chosen += [] if same(self._source(i), stub) else [i]
                i += 1
            parts = [*([stub] if own else []), *(self._source(i) for i in chosen)]
            found.below = bool(chosen)
        if not chosen and not own and self._knows_prose():
            unknown = (i for i in texts if words_of(self._source(i)) not in self._prose)
            found.in_text = 1 + next((i for i in unknown if self._anchor(i) >= 0), -1)
        found.chosen = chosen
        found.text = parts[0] if len(parts) == 1 else "\n\n".join(dict.fromkeys(parts))
        self._fates.update(dict.fromkeys(chosen, _USED))

    def _below(self, title: str) -> int:
        """The place behind the cell that stands above an answer in the lesson; -1 if it is gone."""
        above = self._above.get(title)
        if above is None:
            return -1
        words, name = words_of(above.source), _title(above)
        places = [
            i
            for i, cell in enumerate(self.cells)
            if (self.names[i] == name if name else words_of(cell.source) == words)
        ]
        return places[-1] + 1 if places else -1

    def _knows_prose(self) -> bool:
        """Whether the course's own text can be told from the student's: not in a translation."""
        there = {words_of(cell.source) for cell in self.cells}
        return bool(self._prose) and 2 * len(self._prose & there) > len(self._prose)

    def _needed(self, found: dict[str, Found]) -> dict[int, str]:
        """The student's own cells that go up with an answer, as it needs them: {cell: answer}."""
        moved: dict[int, str] = {}
        for title, one in found.items():
            if not (one.chosen and (one.elsewhere or self.disordered)):
                continue
            code = read_code(one.text)
            waiting, seen = set(code.reads - code.defines), set(code.defines)
            while waiting:
                name = waiting.pop()
                seen.add(name)
                for i, cell in enumerate(self.cells):
                    own = cell.cell_type == "code" and i not in self._fates and i not in moved
                    if own and name in self._code(i).defines and name not in self.answers:
                        if self._anchor(i) >= self._order[title]:
                            moved[i] = title
                        waiting |= self._code(i).reads - seen
        return moved

    def _anchor(self, i: int) -> int:
        """The place in the lesson of the course's cell that a cell follows; -1 above the first."""
        above = (name for name in reversed(self.names[: i + 1]) if name)
        return self._order.get(next(above, ""), -1)


def _title(cell: Any) -> str:
    meta = cell.metadata.get("nbgrader")
    return str(meta.grade_id) if meta else ""


def _own(cell: Any, kind: str) -> Any:
    kept = NotebookNode(cell_type=kind, metadata=NotebookNode(), source=cell.source)
    if kind == "code":
        kept.outputs, kept.execution_count = [], None
    return kept


def _blank(text: str) -> bool:
    return not text.strip()
