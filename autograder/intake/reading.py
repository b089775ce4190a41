"""Read a file that was handed in as a notebook, whatever an editor or a person did to it.

A pure function of the file's bytes. What is no notebook is refused with the reason; what is one
gets well-formed cells, and a note on everything that had to be put right.
"""

from __future__ import annotations

import codecs
import json
import re
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder.errors import CourseError

_KINDS = ("code", "markdown", "raw")
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FALLBACKS = ("utf-8", "cp949", "latin-1")
_CONFLICT = re.compile(r"^(<{7} |={7}$|>{7} )", re.MULTILINE)
_MOST_BYTES = 64 << 20
_MOST_CELLS = 20_000


class NotANotebook(CourseError):
    """A file that cannot be read as a notebook; the text is the reason, without the file's name."""


def read_notebook(content: bytes) -> tuple[NotebookNode, list[str]]:
    """Read a notebook.

    Args:
        content: the file's bytes.

    Returns:
        The notebook in format 4.5, its cells well-formed, and one note for each thing that was put
        right. Cells keep their metadata where it is a table, and lose their outputs only where
        these are malformed; ids are left as they are.

    Raises:
        NotANotebook: with the reason.
    """
    notes: list[str] = []
    if len(content) > _MOST_BYTES:
        raise NotANotebook(f"the file has {len(content) >> 20} MB; clear its outputs and save it.")
    table = _parsed(_decoded(content, notes), notes)
    if isinstance(table.get("worksheets"), list):
        table = _from_format_3(table)
        notes.append("converted from notebook format 3")
    cells = table.get("cells")
    if not isinstance(cells, list):
        raise NotANotebook("this is JSON, but no notebook: it has no list of cells.")
    if len(cells) > _MOST_CELLS:
        raise NotANotebook(f"the notebook has {len(cells):,} cells; at most {_MOST_CELLS:,} fit.")
    read = [_cell(cell, number, notes) for number, cell in enumerate(cells, 1)]
    metadata = table.get("metadata")
    if not isinstance(metadata, dict):
        notes.append("the notebook's metadata was no table")
        metadata = {}
    notebook = NotebookNode(nbformat=4, nbformat_minor=5)
    notebook.metadata = nbformat.from_dict(metadata)
    notebook.cells = [cell for cell in read if cell is not None]
    return notebook, notes


def _decoded(content: bytes, notes: list[str]) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            try:
                text = content.decode(encoding)
            except UnicodeDecodeError:
                break
            notes.append("a byte order mark was taken off")
            return text.removeprefix("\ufeff")
    for encoding in _FALLBACKS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding != "utf-8":
            notes.append(f"read as {encoding}, as it is not UTF-8")
        return text
    raise AssertionError("latin-1 reads every byte")


def _parsed(text: str, notes: list[str]) -> dict[str, Any]:
    try:
        table = json.loads(text)
    except RecursionError:
        raise NotANotebook("its JSON is nested too deep.") from None
    except ValueError as error:
        raise NotANotebook(_why_no_json(text, error)) from None
    if not isinstance(table, dict):
        raise NotANotebook("this is JSON, but no notebook: it has no list of cells.")
    return table


def _why_no_json(text: str, error: ValueError) -> str:
    """Say what a file is that is not JSON, as exactly as its beginning tells."""
    start = text.lstrip()[:400].lower()
    if not start:
        return "the file is empty; hand it in again."
    if start.startswith("%pdf"):
        return "this is a PDF; hand in the notebook itself (.ipynb)."
    if start.startswith(("<!doctype html", "<html")):
        return "this is a web page (HTML); download the notebook itself (.ipynb) and hand that in."
    if start.startswith("pk\x03\x04"):
        return "this is a zip archive; hand in the notebook in it (.ipynb)."
    if not start.startswith(("{", "<<<<<<<")):
        return "this is no notebook but other text, such as a Python script; hand in the .ipynb."
    if _CONFLICT.search(text):
        return (
            "it holds the marks of an unfinished git merge (<<<<<<<); finish the merge and hand it "
            "in again."
        )
    place = getattr(error, "pos", len(text))
    if place >= len(text.rstrip()) - 1 or "Unterminated" in str(error):
        return "the file breaks off in the middle; the upload was cut short, hand it in again."
    line = getattr(error, "lineno", 0)
    return f"it is not valid JSON (line {line}); somebody has edited it as text, or it is damaged."


def _from_format_3(table: dict[str, Any]) -> dict[str, Any]:
    try:
        upgraded = nbformat.convert(nbformat.from_dict({**table, "nbformat": 3}), 4)
    except Exception as error:  # whatever a malformed one sets off in nbformat
        raise NotANotebook(f"its notebook format 3 cannot be read ({error}).") from None
    converted: dict[str, Any] = json.loads(json.dumps(upgraded))
    return converted


def _cell(cell: Any, number: int, notes: list[str]) -> NotebookNode | None:
    """A cell made well-formed; None if there is nothing of it to keep."""
    if not isinstance(cell, dict):
        notes.append(f"cell {number} was no cell, and is left out")
        return None
    kind = cell.get("cell_type")
    if kind not in _KINDS:
        notes.append(f"cell {number} was of an unknown kind, and is kept as text")
        kind = "raw"
    source = cell.get("source")
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    if not isinstance(source, str):
        notes.append(f"cell {number} had no text")
        source = ""
    metadata = cell.get("metadata")
    if not isinstance(metadata, dict):
        notes.append(f"cell {number} had no metadata")
        metadata = {}
    read = NotebookNode(cell_type=kind, source=source, metadata=nbformat.from_dict(metadata))
    if isinstance(cell.get("id"), str):
        read.id = cell["id"]
    if kind == "code":
        count = cell.get("execution_count")
        read.execution_count = count if type(count) is int else None
        outputs = cell.get("outputs")
        read.outputs = _outputs(outputs if isinstance(outputs, list) else [])
    elif isinstance(cell.get("attachments"), dict):
        read.attachments = nbformat.from_dict(cell["attachments"])
    return read


def _outputs(outputs: list[Any]) -> list[Any]:
    """The well-formed ones of a cell's outputs."""
    kept = []
    for output in outputs:
        if not isinstance(output, dict):
            continue
        output = nbformat.from_dict(output)
        if isinstance(output.get("text"), list):
            output.text = "".join(line for line in output.text if isinstance(line, str))
        try:
            nbformat.validate(output, ref="output", version=4)
        except nbformat.ValidationError:
            continue
        kept.append(output)
    return kept
