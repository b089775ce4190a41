"""Notebooks as Colab, VS Code and JupyterLab were seen to save them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode

from autograder.demo.editors import EDITORS, colab, jupyterlab, vscode

GRADED = {
    "deletable": False,
    "editable": False,
    "nbgrader": {"grade_id": "f_example", "grade": True, "points": 1, "schema_version": 3},
}


def notebook() -> NotebookNode:
    """A released notebook with one graded cell, and blanks at the ends of lines."""
    cells = [
        nbformat.v4.new_markdown_cell("# 제목  \nText", id="title"),
        nbformat.v4.new_code_cell("x = 1   \n\ny = 2", id="free"),
        nbformat.v4.new_code_cell("assert f(x)", id="f_example", metadata=GRADED),
    ]
    metadata = {"kernelspec": {"display_name": "Python 3", "name": "python3"}}
    return nbformat.from_dict(nbformat.v4.new_notebook(cells=cells, metadata=metadata))


def saved(save: Callable[[NotebookNode], str]) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(save(notebook()))
    return content


def graded(content: dict[str, Any]) -> dict[str, Any]:
    (cell,) = (c for c in content["cells"] if "nbgrader" in c["metadata"])
    return dict(cell)


@pytest.mark.parametrize("save", EDITORS)
def test_what_is_saved_is_a_valid_notebook_in_the_students_language(
    save: Callable[[NotebookNode], str],
) -> None:
    text = save(notebook())
    nbformat.validate(nbformat.reads(text, as_version=nbformat.NO_CONVERT))
    assert "# 제목" in text


@pytest.mark.parametrize("save", EDITORS)
def test_nbgraders_metadata_survives(save: Callable[[NotebookNode], str]) -> None:
    metadata = graded(saved(save))["metadata"]
    assert {key: metadata[key] for key in GRADED} == GRADED


@pytest.mark.parametrize("save", EDITORS)
def test_every_code_cell_was_run_once_from_the_top(save: Callable[[NotebookNode], str]) -> None:
    codes = [cell for cell in saved(save)["cells"] if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in codes] == [1, 2]


@pytest.mark.parametrize("save", [jupyterlab, vscode])
def test_jupyterlab_and_vscode_keep_cell_ids_and_blanks(
    save: Callable[[NotebookNode], str],
) -> None:
    content = saved(save)
    assert (content["nbformat"], content["nbformat_minor"]) == (4, 5)
    assert [cell["id"] for cell in content["cells"]] == ["title", "free", "f_example"]
    assert content["cells"][1]["source"] == ["x = 1   \n", "\n", "y = 2"]
    assert content["metadata"]["language_info"]["file_extension"] == ".py"


def test_jupyterlab_indents_by_one_space_and_keeps_the_kernel() -> None:
    assert jupyterlab(notebook()).startswith('{\n "cells": [\n  {\n')
    assert saved(jupyterlab)["metadata"]["kernelspec"]["display_name"] == "Python 3"


def test_vscode_names_the_kernel_after_the_environment_and_marks_languages() -> None:
    content = saved(vscode)
    assert content["metadata"]["kernelspec"]["display_name"] == ".venv (3.12.4)"
    languages = [cell["metadata"]["vscode"]["languageId"] for cell in content["cells"]]
    assert languages == ["markdown", "python", "python"]


def test_colab_saves_format_4_0_without_cell_ids_indented_by_two() -> None:
    assert colab(notebook()).startswith('{\n  "cells": [\n    {\n')
    content = saved(colab)
    assert (content["nbformat"], content["nbformat_minor"]) == (4, 0)
    assert not any("id" in cell for cell in content["cells"])


def test_colab_puts_its_badge_on_top() -> None:
    first, *others = saved(colab)["cells"]
    assert first["metadata"] == {"id": "view-in-github", "colab_type": "text"}
    assert "https://colab.research.google.com/github/" in "".join(first["source"])
    assert len(others) == len(notebook().cells)


def test_colab_trims_the_blanks_at_the_ends_of_lines() -> None:
    _, title, free, _ = saved(colab)["cells"]
    assert title["source"] == ["# 제목\n", "Text"]
    assert free["source"] == ["x = 1\n", "\n", "y = 2"]


def test_colab_adds_metadata_of_its_own() -> None:
    content = saved(colab)
    assert content["metadata"]["colab"] == {
        "provenance": [],
        "include_colab_link": True,
        "gpuType": "T4",
    }
    assert content["metadata"]["accelerator"] == "GPU"
    (widgets,) = content["metadata"]["widgets"].values()
    assert "state" not in widgets
    metadata = graded(content)["metadata"]
    assert metadata["executionInfo"]["user"] == {"displayName": "", "userId": ""}
    assert metadata["colab"] == {"base_uri": "https://localhost:8080/"}
    ids = [cell["metadata"]["id"] for cell in content["cells"]]
    assert len(set(ids)) == len(ids)
