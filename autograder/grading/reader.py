"""The exporter with which `nbgrader autograde` reads submissions: in whatever state they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode

from autograder.errors import CourseError
from autograder.intake.reading import NotANotebook, read_notebook


class SubmissionReader(NotebookExporter):
    """Reads a file with `read_notebook`; writes notebooks as nbconvert does."""

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **more: Any
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Read a notebook and run the preprocessors on it.

        Raises:
            CourseError: if the file is no notebook; the text names it and says why.
        """
        path = Path(filename)
        try:
            notebook, notes = read_notebook(path.read_bytes())
        except NotANotebook as error:
            raise CourseError(f"{path}: {error}") from None
        for note in notes:
            self.log.warning("%s: %s", path, note)
        resources = resources if resources is not None else {}
        resources["metadata"] = {"name": path.stem, "path": str(path.parent)}
        result: tuple[NotebookNode, dict[str, Any]]
        result = self.from_notebook_node(notebook, resources=resources, **more)
        return result
