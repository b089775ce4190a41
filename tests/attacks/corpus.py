"""Reads the attacks: FAMILY/NAME.py, one attack a file.

An attack on the answers is a docstring, then cells that begin with a line `# %% PLACE`:

    \"\"\"What it tries, in a sentence or two.

    Wins: points.
    \"\"\"

    # %% my_mm
    def my_mm(a, b): ...

PLACE is an answer's name (the cell that is replaced), `before` (a cell of the student's own, before
the first answer) or `after` (one at the end). An attack on the notebook has, in place of cells, a
function `tamper(notebook)`, and perhaps FILES, {name: content}, which are handed in beside it.

`Wins` names what would count as a success: one of `WINS`.
"""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat

WINS = {
    "points": "more points than the honest answers of the same notebook earn",
    "files": "a file outside the scratch space is changed, made or removed",
    "processes": "a process is still there when grading is over",
    "neighbour": "another student's work is graded otherwise, or not at all",
    "limits": "more time, memory or disk than a submission may use",
    "ungraded": "no score is recorded, so that a person has to look into it",
    "leak": "the student reads hidden tests or their values, or what is others' or the grader's",
    "page": "something of the student's runs or fetches in the page that the instructor opens",
    "network": "a connection to a server",
}
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Attack:
    """One attack.

    Attributes:
        family: its folder.
        name: its file's name, without `.py`.
        tries: what it tries.
        wins: one of `WINS`.
        cells: (place, source) in order.
        tamper: changes the notebook, where there are no cells.
        files: what is handed in beside the notebook.
    """

    family: str
    name: str
    tries: str
    wins: str
    cells: list[tuple[str, str]] = field(default_factory=list)
    tamper: Callable[[Any], object] | None = None
    files: dict[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return f"{self.family}/{self.name}"

    def apply(self, notebook: Any) -> object:
        """Turn a released notebook into this attack; returns the notebook, or text in its place."""
        if self.tamper is not None:
            return self.tamper(notebook) or notebook
        answers = {c.metadata.get("nbgrader", {}).get("grade_id"): c for c in notebook.cells}
        for place, source in self.cells:
            if place == "after":
                notebook.cells.append(nbformat.v4.new_code_cell(source))
            elif place == "before":
                first = notebook.cells.index(answers["my_mm"])
                notebook.cells.insert(first, nbformat.v4.new_code_cell(source))
            else:
                answers[place].source = source
        return notebook


def load() -> list[Attack]:
    """All attacks, by family and name."""
    return [_read(path) for path in sorted(HERE.glob("*/*.py")) if path.name != "__init__.py"]


def _read(path: Path) -> Attack:
    text = path.read_text(encoding="utf-8")
    # Not by `ast`: a cell may hold shell commands.
    doc = text.split('"""')[1] if text.startswith(('"""', 'r"""')) else ""
    tries, _, wins = doc.rpartition("Wins: ")
    wins = wins.strip().rstrip(".")
    if not tries or wins not in WINS:
        raise ValueError(
            f"{path}: the docstring must say what it tries, then 'Wins: ' and one of WINS"
        )
    about = (path.parent.name, path.stem, " ".join(tries.split()), wins)
    if re.search(r"^def tamper\(", text, re.MULTILINE):
        module = runpy.run_path(str(path))
        return Attack(*about, tamper=module["tamper"], files=module.get("FILES", {}))
    _, *parts = re.split(r"^# %% (\w+)\n", text, flags=re.MULTILINE)
    cells = [
        (place, source.strip("\n")) for place, source in zip(parts[::2], parts[1::2], strict=True)
    ]
    if not cells:
        raise ValueError(f"{path}: an attack needs a cell, such as `# %% my_mm`, or `tamper`")
    return Attack(*about, cells=cells)
