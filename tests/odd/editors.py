"""What editors and services write into a notebook that is saved there."""

from __future__ import annotations

from nbformat import NotebookNode

from autograder.demo import editors
from tests.odd.kinds import cell_of, code, odd
from tests.odd.lesson import REAL

_USER = {"displayName": "Student One", "userId": "01234567890123456789"}


def _codes(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


@odd("Saved by JupyterLab.")
def jupyterlab(notebook: NotebookNode) -> str:
    return editors.jupyterlab(notebook)


@odd("Saved by Colab: format 4.0, a badge on top, widgets without state.")
def colab(notebook: NotebookNode) -> str:
    return editors.colab(notebook)


@odd("Saved by VS Code, with its own kernel.")
def vscode(notebook: NotebookNode) -> str:
    return editors.vscode(notebook)


@odd("Colab's record of who ran each cell: personal data.")
def colab_user(notebook: NotebookNode) -> None:
    for number, cell in enumerate(_codes(notebook)):
        cell.metadata.executionInfo = {"status": "ok", "timestamp": 1.7e12 + number, "user": _USER}
    notebook.metadata.colab = {
        "provenance": [{"file_id": "1AbC", "timestamp": 1}],
        "authorship_tag": "ABX9",
    }


@odd("Colab's form cells.")
def colab_form(notebook: NotebookNode) -> None:
    notebook.cells.insert(
        3, code("#@title Settings { display-mode: 'form' }\nsize = 3 #@param {type:'slider'}")
    )
    notebook.cells[3].metadata.cellView = "form"


@odd("Colab with a widget in an output.")
def colab_widget(notebook: NotebookNode) -> None:
    view = {"application/vnd.jupyter.widget-view+json": {"model_id": "0a", "version_major": 2}}
    shown = NotebookNode(output_type="display_data", data=view, metadata={})
    notebook.cells.insert(3, code("1"))
    notebook.cells[3].outputs = [shown]
    notebook.metadata.widgets = {"application/vnd.jupyter.widget-state+json": {"0a": {"state": {}}}}


@odd("Saved by Kaggle.")
def kaggle(notebook: NotebookNode) -> None:
    notebook.metadata.kaggle = {"accelerator": "gpu", "dataSources": [], "isGpuEnabled": True}
    notebook.metadata.papermill = {"duration": 3.4, "exception": None}
    for cell in _codes(notebook):
        cell.metadata.update(_kg_hide_input=True, _uuid="8f2839f25d086af736a60e9eeb907d3b93b6e0e5")
        cell.metadata.execution = {"iopub.execute_input": "2026-11-01T08:00:00.000Z"}
        cell.metadata.papermill = {"status": "completed"}
        cell.metadata.trusted = True
    notebook.nbformat_minor = 4


@odd("Saved by Deepnote: format 4.0, a key of its own in each cell.")
def deepnote(notebook: NotebookNode) -> None:
    for number, cell in enumerate(notebook.cells):
        cell.pop("id", None)
        cell.block_group = f"b{number}"
        cell.metadata.update(cell_id=f"c{number}", deepnote_cell_type="code", source_hash="1")
    notebook.metadata.deepnote = {"is_reactive": False}
    notebook.metadata.deepnote_notebook_id = "d"
    notebook.nbformat_minor = 0


@odd("Saved by Databricks.")
def databricks(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.metadata["application/vnd.databricks.v1+cell"] = {"title": "", "showTitle": False}
    notebook.metadata["application/vnd.databricks.v1+notebook"] = {"language": "python"}


@odd("Slide show, folded and hidden cells, jupytext: what extensions leave.")
def extensions(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.metadata.update(
            slideshow={"slide_type": "skip"}, jp_MarkdownHeadingCollapsed=True, collapsed=True,
            jupyter={"source_hidden": True}, scrolled=True, pycharm={"name": "#%%"}, heading_collapsed=True,
        )  # fmt: skip
    notebook.metadata.update(
        jupytext={"formats": "ipynb,py:percent"}, toc={"nav_menu": {}}, varInspector={}
    )


@odd("Tags that other tools obey: cells to skip, errors to ignore.")
def tags(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.metadata.tags = ["skip-execution", "remove-cell", "raises-exception", "parameters"]


@odd("Locked cells that may be edited and deleted.")
def unlocked(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        for key in ("deletable", "editable"):
            cell.metadata.pop(key, None)
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader.locked = False


@odd("The notebook says it is in another language.")
def other_language(notebook: NotebookNode) -> None:
    notebook.metadata.kernelspec = {"name": "ir", "display_name": "R", "language": "R"}
    notebook.metadata.language_info = {"name": "R", "version": "4.4.1"}


@odd("A kernel that is named after the student's own environment.")
def own_kernel(notebook: NotebookNode) -> None:
    notebook.metadata.kernelspec = {
        "name": "my-env",
        "display_name": "my-env (3.12)",
        "language": "python",
    }


@odd("No kernel and no language are named.")
def no_kernel(notebook: NotebookNode) -> None:
    notebook.metadata.pop("kernelspec", None)
    notebook.metadata.pop("language_info", None)


@odd("Kernel and language of a kind that they never are.")
def nonsense_kernel(notebook: NotebookNode) -> None:
    notebook.metadata.kernelspec = "python3"
    notebook.metadata.language_info = ["python"]


@odd("Blanks at line ends, trimmed in some cells and added in others.")
def blanks_at_ends(notebook: NotebookNode) -> None:
    for number, cell in enumerate(notebook.cells):
        lines = cell.source.split("\n")
        cell.source = "\n".join(line.rstrip() + "  " * (number % 2) for line in lines) + "\n\n"


@odd("Cells whose lines end as on Windows.")
def windows_lines_in_cells(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.source = cell.source.replace("\n", "\r\n")


@odd("Cells whose lines end as on an old Mac.")
def mac_lines_in_cells(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.source = cell.source.replace("\n", "\r")


@odd("Indented with tabs.")
def tabs(notebook: NotebookNode) -> None:
    for title in ("mean", "scaled", "Total"):
        cell = cell_of(notebook, title)
        cell.source = cell.source.replace("    ", "\t")


@odd("A real lesson, saved by Colab.", lesson=REAL)
def real_colab(notebook: NotebookNode) -> str:
    return editors.colab(notebook)


@odd("A real lesson, saved by VS Code.", lesson=REAL)
def real_vscode(notebook: NotebookNode) -> str:
    return editors.vscode(notebook)
