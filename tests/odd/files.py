"""Odd files: encodings, formats, JSON that somebody or something has damaged, and other things."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO

import nbformat
from nbformat import NotebookNode

from tests.odd.kinds import as_text, cell_of, code, odd

_KOREAN = "# 텐서와 배열\n"


def _in_korean(notebook: NotebookNode) -> str:
    cell_of(notebook, "mean").source = _KOREAN + cell_of(notebook, "mean").source
    return as_text(notebook)


@odd("Saved by a Windows editor: a byte order mark in front.", note="byte order mark")
def byte_order_mark(notebook: NotebookNode) -> bytes:
    return _in_korean(notebook).encode("utf-8-sig")


@odd("Saved as UTF-16 with its mark.", note="byte order mark")
def utf16(notebook: NotebookNode) -> bytes:
    return _in_korean(notebook).encode("utf-16")


@odd("Saved as UTF-16 without a mark.", note="utf-16")
def utf16_without_mark(notebook: NotebookNode) -> bytes:
    return _in_korean(notebook).encode("utf-16-le")


@odd("Saved as UTF-32.", note="byte order mark")
def utf32(notebook: NotebookNode) -> bytes:
    return _in_korean(notebook).encode("utf-32")


@odd("Saved in Korean Windows' own encoding.", note="cp949")
def cp949(notebook: NotebookNode) -> bytes:
    return _in_korean(notebook).encode("cp949")


@odd("Saved as Latin-1, with an accent in a comment.", note="not UTF-8")
def latin1(notebook: NotebookNode) -> bytes:
    cell_of(notebook, "mean").source = (
        "# ma réponse, très exacte\n" + cell_of(notebook, "mean").source
    )
    return as_text(notebook).encode("latin-1")


@odd("All on one line.")
def minified(notebook: NotebookNode) -> str:
    return json.dumps(notebook, separators=(",", ":"))


@odd("Non-ASCII spelled as escapes, keys sorted.")
def escaped(notebook: NotebookNode) -> str:
    _in_korean(notebook)
    return json.dumps(notebook, indent=4, sort_keys=True)


@odd("The file's lines end as on Windows.")
def windows_lines(notebook: NotebookNode) -> bytes:
    return as_text(notebook).replace("\n", "\r\n").encode()


@odd("NaN in the metadata, which is no JSON.")
def not_a_number(notebook: NotebookNode) -> str:
    notebook.metadata.score = float("nan")
    notebook.cells[0].metadata.weight = float("-inf")
    return as_text(notebook)


@odd("Half of an emoji in a comment, as a cut message leaves it.")
def half_a_character(notebook: NotebookNode) -> str:
    cell = cell_of(notebook, "mean")
    cell.source = "# nice \ud83d\n" + cell.source
    return json.dumps(notebook)


@odd("Zero bytes at the end, as an interrupted copy leaves them.")
def zeros_at_the_end(notebook: NotebookNode) -> bytes:
    return as_text(notebook).encode() + bytes(4096)


@odd("The key `metadata` stands twice in the file.")
def key_twice(notebook: NotebookNode) -> str:
    return as_text(notebook).replace("{", '{\n "metadata": {"old": true},', 1)


@odd("Notebook format 3, as IPython wrote it until 2015.", note="format 3")
def format_3(notebook: NotebookNode) -> str:
    for cell in notebook.cells:
        cell.pop("id", None)
    return json.dumps(nbformat.convert(notebook, 3))


def _minor(minor: int) -> object:
    def make(notebook: NotebookNode) -> None:
        notebook.nbformat_minor = minor
        for cell in notebook.cells:
            if minor < 5:
                cell.pop("id", None)

    make.__name__, make.__module__ = f"format_4_{minor}", __name__
    return make


for number in (0, 1, 2, 3, 4, 9):
    what = "a format to come" if number == 9 else "an older format, without cell ids"
    odd(f"Notebook format 4.{number}: {what}.")(_minor(number))  # type: ignore[arg-type]


@odd("Cell ids in a file that says it is of a format without them.")
def ids_before_their_time(notebook: NotebookNode) -> None:
    notebook.nbformat_minor = 2


@odd("The file does not say its format.")
def format_missing(notebook: NotebookNode) -> str:
    return as_text({"metadata": notebook.metadata, "cells": notebook.cells})


@odd("The format's numbers as text.")
def format_as_text(notebook: NotebookNode) -> str:
    return as_text({**notebook, "nbformat": "4", "nbformat_minor": "5"})


@odd("Cells' text as lists of lines, as the format has it.")
def lists_of_lines(notebook: NotebookNode) -> str:
    for cell in notebook.cells:
        cell.source = cell.source.splitlines(keepends=True)
    return as_text(notebook)


@odd("Cells' text as lists of lines that have lost their ends.", note="line ends")
def lines_without_ends(notebook: NotebookNode) -> str:
    for cell in notebook.cells:
        cell.source = cell.source.splitlines()
    return as_text(notebook)


@odd("Code in a field `input`, as in format 3, in a file of format 4.")
def input_for_source(notebook: NotebookNode) -> str:
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.input = cell.pop("source")
    return as_text(notebook)


@odd("No notebook metadata, and outputs and counts are missing.", note="metadata was no table")
def fields_missing(notebook: NotebookNode) -> str:
    for cell in notebook.cells:
        cell.pop("outputs", None)
        cell.pop("execution_count", None)
    return as_text({"nbformat": 4, "nbformat_minor": 5, "cells": notebook.cells})


@odd("Outputs that no notebook has.")
def malformed_outputs(notebook: NotebookNode) -> str:
    cell = cell_of(notebook, "mean_example")
    cell.outputs = [None, 3, {"output_type": "hologram"}, {"output_type": "stream"}]
    return as_text(notebook)


@odd("Something that is no cell among the cells.", note="was no cell")
def no_cells_among_cells(notebook: NotebookNode) -> str:
    return as_text({**notebook, "cells": [None, "x", 3, *notebook.cells]})


@odd("Cells of a kind that there is not.", note="unknown kind")
def unknown_kind(notebook: NotebookNode) -> None:
    notebook.cells.append(NotebookNode(cell_type="sql", metadata={}, source="SELECT 1"))
    cell_of(notebook, "mean").cell_type = "python"


@odd("Outputs of ten megabytes.")
def ten_megabytes(notebook: NotebookNode) -> None:
    line = "0.123456789 " * 8 + "\n"
    loud = NotebookNode(output_type="stream", name="stdout", text=line * (10 * 2**20 // len(line)))
    notebook.cells.append(code("print('much')"))
    notebook.cells[-1].outputs = [loud]


@odd("Two thousand cells of the student's own.")
def many_cells(notebook: NotebookNode) -> None:
    notebook.cells += [code(f"x{i} = {i}") for i in range(2000)]


@odd("Metadata nested a hundred levels deep.")
def deep_metadata(notebook: NotebookNode) -> None:
    value: object = 1
    for _ in range(100):
        value = {"a": value}
    notebook.metadata.deep = value


@odd("An empty file.", refused="the file is empty")
def empty(notebook: NotebookNode) -> bytes:
    return b""


@odd("Nothing but blanks.", refused="the file is empty")
def blank(notebook: NotebookNode) -> bytes:
    return b" \r\n\n"


@odd("The upload was cut short.", refused="breaks off in the middle")
def truncated(notebook: NotebookNode) -> str:
    return as_text(notebook)[:-500]


@odd("An unfinished git merge.", refused="git merge")
def merge_conflict(notebook: NotebookNode) -> str:
    lines = as_text(notebook).split("\n")
    return "\n".join(
        [*lines[:9], "<<<<<<< HEAD", lines[9], "=======", lines[9], ">>>>>>> main", *lines[10:]]
    )


@odd("A comma too many, from editing the file as text.", refused="not valid JSON")
def comma(notebook: NotebookNode) -> str:
    return as_text(notebook).replace('"cells": [', '"cells": [,', 1)


@odd("Exported as HTML.", refused="web page")
def html(notebook: NotebookNode) -> str:
    return "<!DOCTYPE html>\n<html><body>mean</body></html>"


@odd("Exported as PDF.", refused="PDF")
def pdf(notebook: NotebookNode) -> bytes:
    return b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"


@odd("Exported as a Python script.", refused="Python script")
def script(notebook: NotebookNode) -> str:
    return "\n\n".join(c.source for c in notebook.cells if c.cell_type == "code")


@odd("A zip with the notebook in it, named .ipynb.", refused="zip archive")
def zipped(notebook: NotebookNode) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("01_numbers.ipynb", as_text(notebook))
    return stream.getvalue()


@odd("Pasted into a Word document.", refused="Office document")
def word(notebook: NotebookNode) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w/>")
    return stream.getvalue()


@odd("Opened and saved in a word processor.", refused="RTF")
def rtf(notebook: NotebookNode) -> str:
    return r"{\rtf1\ansi{\fonttbl}\f0 def mean(xs): ...}"


@odd("A screenshot.", refused="picture")
def screenshot(notebook: NotebookNode) -> bytes:
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


@odd("Only the link to the notebook in Colab.", refused="only a link")
def link(notebook: NotebookNode) -> str:
    return "https://colab.research.google.com/drive/1AbCdEf\n"


@odd("A pointer that git LFS left in place of the file.", refused="git LFS")
def lfs_pointer(notebook: NotebookNode) -> str:
    return "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n"


@odd("JSON, but another program's.", refused="no list of cells")
def other_json(notebook: NotebookNode) -> str:
    return '{"name": "settings", "theme": "dark"}'


@odd("JSON nested without end.", refused="nested too deep")
def deep_json(notebook: NotebookNode) -> str:
    return '{"cells": ' + "[" * 100_000 + "]" * 100_000 + "}"


@odd("A notebook of format 3 whose worksheets are broken.", refused="format 3 cannot be read")
def broken_format_3(notebook: NotebookNode) -> str:
    return '{"nbformat": 3, "worksheets": [3]}'


@odd("More cells than anybody writes.", refused="cells; at most")
def endless(notebook: NotebookNode) -> str:
    return as_text({**notebook, "cells": [{"cell_type": "raw", "source": ""}] * 20_001})
