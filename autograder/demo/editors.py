"""What Colab, VS Code and JupyterLab make of a notebook when a student saves it there.

Each function changes a notebook in place the way its editor was seen to, and returns the file's
text.
"""

from __future__ import annotations

import json

import nbformat
from nbformat import NotebookNode

_LANGUAGE = {
    "codemirror_mode": {"name": "ipython", "version": 3},
    "file_extension": ".py",
    "mimetype": "text/x-python",
    "name": "python",
    "nbconvert_exporter": "python",
    "pygments_lexer": "ipython3",
}


def jupyterlab(notebook: NotebookNode) -> str:
    """JupyterLab: cell ids kept, the kernel's language in full, indented by one space."""
    notebook.metadata.language_info = {**_LANGUAGE, "version": "3.11.9"}
    _number(notebook)
    return str(nbformat.writes(notebook)) + "\n"


def vscode(notebook: NotebookNode) -> str:
    """VS Code: a kernel named after its environment, a language id on every cell."""
    kernel = {"display_name": ".venv (3.12.4)", "language": "python", "name": "python3"}
    notebook.metadata.kernelspec = kernel
    notebook.metadata.language_info = {**_LANGUAGE, "version": "3.12.4"}
    for cell in notebook.cells:
        language = "python" if cell.cell_type == "code" else "markdown"
        cell.metadata.vscode = {"languageId": language}
    _number(notebook)
    return str(nbformat.writes(notebook)) + "\n"


def colab(notebook: NotebookNode) -> str:
    """Colab: format 4.0 without cell ids, metadata of its own, a badge on top, blanks trimmed."""
    for number, cell in enumerate(notebook.cells):
        cell.source = "\n".join(line.rstrip() for line in cell.source.split("\n"))
        cell.metadata.id = f"c{number:011d}"
        if cell.cell_type == "code":
            cell.metadata.executionInfo = {
                "status": "ok",
                "timestamp": 1793500000000 + number,
                "user": {"displayName": "", "userId": ""},
                "user_tz": -540,
                "elapsed": 12,
            }
            cell.metadata.colab = {"base_uri": "https://localhost:8080/"}
            cell.metadata.outputId = f"o{number:011d}"
    _number(notebook)
    badge = '<a href="https://colab.research.google.com/github/OWNER/REPOSITORY">Open in Colab</a>'
    link = nbformat.from_dict({"id": "view-in-github", "colab_type": "text"})
    notebook.cells.insert(0, nbformat.v4.new_markdown_cell(badge, metadata=link))
    notebook.metadata.colab = {
        "provenance": [],
        "include_colab_link": True,
        "gpuType": "T4",
    }
    notebook.metadata.accelerator = "GPU"
    notebook.metadata.widgets = {"application/vnd.jupyter.widget-state+json": {}}  # no `state`
    content = json.loads(nbformat.writes(notebook))
    for cell in content["cells"]:
        cell.pop("id", None)
    content["nbformat_minor"] = 0
    return json.dumps(content, indent=2, ensure_ascii=False)


def _number(notebook: NotebookNode) -> None:
    codes = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for number, cell in enumerate(codes, 1):
        cell.execution_count = number


EDITORS = (jupyterlab, colab, vscode)
