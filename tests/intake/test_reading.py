"""A notebook is read from whatever it was saved as; what is none is refused with the reason."""

from __future__ import annotations

import json
from typing import Any

import nbformat
import pytest

from autograder.intake.reading import NotANotebook, read_notebook

CELL = {"cell_type": "code", "source": "x = 1\n", "metadata": {"nbgrader": {"grade_id": "f"}}}
BOOK = {"nbformat": 4, "nbformat_minor": 5, "metadata": {"colab": {}}, "cells": [CELL]}


def book(*cells: Any, **fields: Any) -> bytes:
    """A notebook's bytes, with these cells."""
    return json.dumps({**BOOK, "cells": list(cells) or [CELL], **fields}).encode()


def refused(content: bytes) -> str:
    """Why a file is refused."""
    with pytest.raises(NotANotebook) as caught:
        read_notebook(content)
    return str(caught.value)


def test_a_good_notebook_is_read_as_it_is() -> None:
    output = {"output_type": "stream", "name": "stdout", "text": ["1\n", "2\n"]}
    cells = [
        {**CELL, "id": "a", "execution_count": 3, "outputs": [output], "source": ["x = 1\n", "y"]},
        {
            "cell_type": "markdown",
            "id": "b",
            "metadata": {},
            "source": "*",
            "attachments": {"i": {}},
        },
    ]
    notebook, notes = read_notebook(book(*cells))
    assert notes == []
    code, text = notebook.cells
    assert (code.id, code.source, code.execution_count) == ("a", "x = 1\ny", 3)
    assert code.metadata.nbgrader.grade_id == "f"
    assert code.outputs == [{"output_type": "stream", "name": "stdout", "text": "1\n2\n"}]
    assert (text.id, text.attachments) == ("b", {"i": {}})
    assert notebook.metadata == {"colab": {}}
    nbformat.validate(notebook)


@pytest.mark.parametrize(
    ("encoding", "note"),
    [
        ("utf-8", None),
        ("utf-8-sig", "a byte order mark was taken off"),
        ("utf-16", "a byte order mark was taken off"),
        ("utf-32", "a byte order mark was taken off"),
        ("cp949", "read as cp949, as it is not UTF-8"),
    ],
)
def test_encodings_are_recognised(encoding: str, note: str | None) -> None:
    text = json.dumps({**BOOK, "cells": [{**CELL, "source": "# 텐서"}]}, ensure_ascii=False)
    notebook, notes = read_notebook(text.encode(encoding))
    assert notebook.cells[0].source == "# 텐서"
    assert notes == [note] * (note is not None)


def test_not_a_number_and_other_formats_of_4_are_read() -> None:
    text = book(metadata={"x": 0}, nbformat_minor=0).replace(b'"x": 0', b'"x": NaN')
    notebook, notes = read_notebook(text)
    assert (len(notebook.cells), notes) == (1, [])
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)


def test_format_3_is_converted() -> None:
    old = nbformat.v3.new_notebook(
        metadata=nbformat.v3.new_metadata("x"),
        worksheets=[
            nbformat.v3.new_worksheet(
                cells=[
                    nbformat.v3.new_code_cell("x = 1", metadata={"nbgrader": {"grade_id": "f"}}),
                    nbformat.v3.new_text_cell("markdown", "text"),
                ]
            )
        ],
    )
    notebook, notes = read_notebook(json.dumps(old).encode())
    assert [cell.source for cell in notebook.cells] == ["x = 1", "text"]
    assert notebook.cells[0].metadata.nbgrader.grade_id == "f"
    assert notes == ["converted from notebook format 3"]


@pytest.mark.parametrize(
    ("cell", "kind", "source", "note"),
    [
        ({"cell_type": "code"}, "code", "", "cell 1 had no text; cell 1 had no metadata"),
        ({**CELL, "source": None}, "code", "", "cell 1 had no text"),
        ({**CELL, "source": {"a": 1}}, "code", "", "cell 1 had no text"),
        ({**CELL, "source": ["a\n", 2, "b"]}, "code", "a\nb", ""),
        ({**CELL, "metadata": []}, "code", "x = 1\n", "cell 1 had no metadata"),
        (
            {**CELL, "cell_type": "wasm"},
            "raw",
            "x = 1\n",
            "cell 1 was of an unknown kind, and is kept as text",
        ),
        ({**CELL, "outputs": "x", "execution_count": "2"}, "code", "x = 1\n", ""),
        ({**CELL, "outputs": [7, {"output_type": "odd"}], "id": 3}, "code", "x = 1\n", ""),
    ],
)
def test_a_malformed_cell_is_put_right(
    cell: dict[str, Any], kind: str, source: str, note: str
) -> None:
    notebook, notes = read_notebook(book(cell))
    (read,) = notebook.cells
    assert (read.cell_type, read.source, "; ".join(notes)) == (kind, source, note)
    if kind == "code":
        assert (read.outputs, read.execution_count) == ([], None)


def test_what_is_no_cell_is_left_out_and_the_others_stay() -> None:
    notebook, notes = read_notebook(book(None, CELL, "x"))
    assert [cell.source for cell in notebook.cells] == ["x = 1\n"]
    assert notes == ["cell 1 was no cell, and is left out", "cell 3 was no cell, and is left out"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b" \n", "the file is empty"),
        (b"\xef\xbb\xbf", "the file is empty"),
        (b"%PDF-1.7 ...", "this is a PDF"),
        (b"<!DOCTYPE html><html>", "this is a web page"),
        (b"\n<html lang=en>", "this is a web page"),
        (b"PK\x03\x04...", "this is a zip archive"),
        (b"import torch\n", "this is no notebook but other text, such as a Python script"),
        (b"\xff\xfe\x00", "this is no notebook but other text"),
        (b"[1, 2]", "this is JSON, but no notebook"),
        (b"{}", "this is JSON, but no notebook"),
        (b'{"cells": 3}', "this is JSON, but no notebook"),
        (book()[:-9], "the file breaks off in the middle"),
        (book()[:40], "the file breaks off in the middle"),
        (
            b'{"cells": [\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> other\n]}',
            "it holds the marks of an unfinished git merge",
        ),
        (b'{"cells": [\n{},]\n}', "it is not valid JSON (line 2)"),
        (b'{"cells": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", "its JSON is nested too deep."),
        (book(*[CELL] * 20_001), "the notebook has 20,001 cells; at most 20,000 fit."),
        (b" " * ((64 << 20) + 1), "the file has 64 MB; clear its outputs"),
        (b'{"nbformat": 3, "worksheets": [3]}', "its notebook format 3 cannot be read"),
    ],
)
def test_what_is_no_notebook_is_refused_with_the_reason(content: bytes, reason: str) -> None:
    assert refused(content).startswith(reason)
