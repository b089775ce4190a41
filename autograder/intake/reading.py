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
from autograder.intake.kinds import kind_of, why_no_json
from autograder.intake.metadata import as_node, attachments, cell_metadata, notebook_metadata

_KINDS = ("code", "markdown", "raw")
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FALLBACKS = ("utf-8", "cp949", "latin-1")
_MOST_BYTES = 64 << 20
_MOST_CELLS = 20_000
_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")


class NotANotebook(CourseError):
    """A file that cannot be read as a notebook; the text is the reason, without the file's name."""


def read_notebook(content: bytes) -> tuple[NotebookNode, list[str]]:
    """Read a notebook.

    Args:
        content: the file's bytes.

    Returns:
        The notebook in format 4.5, its cells well-formed, and one note for each thing that was put
        right. Cells keep their metadata and ids where the format allows them, and lose their
        outputs only where these are malformed. Ids may be missing, or stand twice.

    Raises:
        NotANotebook: with the reason.
    """
    notes: list[str] = []
    if len(content) > _MOST_BYTES:
        raise NotANotebook(f"the file has {len(content) >> 20} MB; clear its outputs and save it.")
    if kind := kind_of(content):
        raise NotANotebook(kind)
    table = _parsed(_decoded(content, notes))
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
    notebook.metadata = notebook_metadata(metadata)
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
            return text.lstrip("\ufeff").rstrip("\0")
    guess = json.detect_encoding(content[:4])  # knows UTF-16 and UTF-32 by their zero bytes
    guesses = (guess, *_FALLBACKS) if guess.startswith(("utf-16", "utf-32")) else _FALLBACKS
    for encoding in guesses:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding != "utf-8":
            notes.append(f"read as {encoding}, as it is not UTF-8")
        return text.rstrip("\0")  # what an interrupted copy leaves at the end
    raise AssertionError("latin-1 reads every byte")


def _parsed(text: str) -> dict[str, Any]:
    try:
        table = json.loads(text)
        table = _without_surrogates(table) if "\\ud" in text or "\\uD" in text else table
    except RecursionError:
        raise NotANotebook("its JSON is nested too deep.") from None
    except ValueError as error:
        raise NotANotebook(why_no_json(text, error)) from None
    if not isinstance(table, dict):
        raise NotANotebook("this is JSON, but no notebook: it has no list of cells.")
    return table


def _without_surrogates(value: Any) -> Any:
    """The same without halves of characters, which JSON may spell and no file can hold."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_without_surrogates(item) for item in value]
    if isinstance(value, dict):
        return {_without_surrogates(k): _without_surrogates(v) for k, v in value.items()}
    return value


def _from_format_3(table: dict[str, Any]) -> dict[str, Any]:
    try:
        upgraded = nbformat.convert(nbformat.from_dict({**table, "nbformat": 3}), 4)
        converted: dict[str, Any] = json.loads(json.dumps(upgraded))
    except Exception as error:  # whatever a malformed one sets off in nbformat
        why = " ".join(str(error).split())[:100]
        raise NotANotebook(f"its notebook format 3 cannot be read ({why}).") from None
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
    source = _source(cell, number, notes)
    metadata = cell.get("metadata")
    if not isinstance(metadata, dict):
        notes.append(f"cell {number} had no metadata")
        metadata = {}
    read = NotebookNode(cell_type=kind, source=source, metadata=cell_metadata(metadata))
    if isinstance(cell.get("id"), str) and _ID.fullmatch(cell["id"]):
        read.id = cell["id"]
    if kind == "code":
        count = cell.get("execution_count")
        read.execution_count = count if type(count) is int and count >= 0 else None
        outputs = cell.get("outputs")
        read.outputs = _outputs(outputs if isinstance(outputs, list) else [])
    elif isinstance(cell.get("attachments"), dict):
        read.attachments = attachments(cell["attachments"])
    return read


def _source(cell: dict[str, Any], number: int, notes: list[str]) -> str:
    """A cell's text with line ends of one kind."""
    source = cell.get("source", cell.get("input"))  # format 3 called a code cell's text its input
    if isinstance(source, list):
        lines = [line for line in source if isinstance(line, str)]
        if len(lines) > 1 and not any("\n" in line or "\r" in line for line in lines):
            notes.append(f"cell {number} had lost its line ends")
            source = "\n".join(lines)
        else:
            source = "".join(lines)
    if not isinstance(source, str):
        notes.append(f"cell {number} had no text")
        source = ""
    return source.replace("\r\n", "\n").replace("\r", "\n")


def _outputs(outputs: list[Any]) -> list[Any]:
    """The well-formed ones of a cell's outputs."""
    kept = []
    for output in outputs:
        if not isinstance(output, dict):
            continue
        output = as_node(output)
        if isinstance(output.get("text"), list):
            output.text = "".join(line for line in output.text if isinstance(line, str))
        try:
            nbformat.validate(output, ref="output", version=4)
        except nbformat.ValidationError:
            continue
        kept.append(output)
    return kept
