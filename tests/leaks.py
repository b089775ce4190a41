"""What students must not read, taken from a source notebook, and a search for it in a page."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from typing import Any

_BLOCK = re.compile(
    r"^[ \t]*### BEGIN (HIDDEN TESTS|SOLUTION|MARK SCHEME)\n(.*?)^[ \t]*### END \1",
    re.MULTILINE | re.DOTALL,
)
_INLINE = {"span", "code", "b", "em", "strong", "a", "i"}


def secrets(source: Any, public: Iterable[str]) -> dict[str, str]:
    """Every hidden line, value and name of a lesson that its public texts do not show.

    Args:
        source: the source notebook.
        public: what students have anyway: released notebooks, and their own work.

    Returns:
        What each secret is, by its text; blanks are single.
    """
    known = _flat("\n".join(public))
    words = set(re.findall(r"[^\W\d]\w*", known))
    found: dict[str, str] = {}
    for cell in source.cells:
        shown = f"{cell.metadata.get('autograder', {}).get('says', '')}"
        for kind, block in _BLOCK.findall(cell.source):
            where = f"{kind.lower()} of {cell.metadata.nbgrader.grade_id}"
            for line in map(_flat, block.split("\n")):
                if len(line) > 3 and re.search(r"\w{3}", line) and line not in known:
                    found.setdefault(line, f"a line of the {where}")
            if kind == "HIDDEN TESTS":
                for value in _values(block):
                    if value not in known and value not in shown:
                        found.setdefault(value, f"a value of the {where}")
                for name in _names(block) - words - set(re.findall(r"\w+", shown)):
                    found.setdefault(name, f"a name of the {where}")
    return found


def found_in(page: str, hidden: dict[str, str]) -> list[str]:
    """Which of the secrets stand in a page of HTML, as it is written or as it is read."""
    reader = _read(page)
    text = _flat(f"{page} {reader.shown} {reader.attributes}")
    leaks = []
    for secret, what in hidden.items():
        if secret in text and re.search(rf"(?<![\w.]){re.escape(secret)}(?![\w])", text):
            leaks.append(f"{what}: {secret}")
    return leaks


def words_of(page: str) -> str:
    """What a page of HTML shows, with single blanks."""
    return _flat(_read(page).shown)


def _read(page: str) -> _Text:
    reader = _Text()
    reader.feed(page.replace("<wbr>", ""))  # a line may break there; a reader sees one word
    return reader


def _flat(text: str) -> str:
    return " ".join(text.split())


def _values(block: str) -> Iterator[str]:
    """The literals of some code that nobody would write by chance."""
    tree = ast.parse(_unindented(block))
    # Pieces of f-strings, ": expected None, got " for one, stand in other messages as well.
    pieces = {c for n in ast.walk(tree) if isinstance(n, ast.JoinedStr) for c in ast.walk(n)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node not in pieces:
            text = _flat(node.value) if isinstance(node.value, str) else repr(node.value)
            letters = re.search(r"[^\W\d_]{4}", text) and len(text) > 5
            if (isinstance(node.value, str) and letters) or (
                type(node.value) in (int, float) and len(re.findall(r"\d", text)) > 4
            ):
                yield text


def _names(block: str) -> set[str]:
    """The names that some code makes, but for plain words, which stand in many a message."""
    tree = ast.parse(_unindented(block))
    made = {
        n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    }
    made |= {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.ClassDef)}
    return {name for name in made if len(name) > 8 or re.search(r"\w_\w|\d", name)}


def _unindented(block: str) -> str:
    return textwrap.dedent(block)


class _Text(HTMLParser):
    """Collects what a reader sees, and the values of attributes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.shown = self.attributes = ""
        self._style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._style = tag == "style"
        self._apart(tag)
        self.attributes += "".join(f" {value}" for _, value in attrs)

    def handle_endtag(self, tag: str) -> None:
        self._style = False
        self._apart(tag)

    def handle_data(self, data: str) -> None:
        self.shown += data * (not self._style)

    def _apart(self, tag: str) -> None:
        self.shown += " " * (tag not in _INLINE)
