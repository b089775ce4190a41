"""A cell's outputs as the student's process tells of them: checked, cut to what may be shown."""

from __future__ import annotations

from typing import Any

_MOST = 1000  # outputs of one cell
_NOTE = "\n[cut: this notebook shows too much]\n"
_SLACK = 10_000  # the student's process cuts by itself, and adds a note of its own


class OutputReader:
    """Reads the outputs of one submission's cells.

    Args:
        cell_chars: how many characters one cell may show.
        whole_chars: how many all of them may show together.
    """

    def __init__(self, cell_chars: int, whole_chars: int) -> None:
        self._cell_chars, self._whole = cell_chars + _SLACK, whole_chars + _SLACK
        self._left = 0

    def read(self, claim: object) -> list[dict[str, Any]]:
        """Return what can be shown of a cell's outputs: text in nbformat's fields, nothing else."""
        self._left = before = min(self._cell_chars, self._whole)
        outputs = []
        for output in (claim if isinstance(claim, list) else [])[:_MOST]:
            checked = self._output(output) if isinstance(output, dict) else None
            if self._left < 0:
                outputs.append({"output_type": "stream", "name": "stderr", "text": _NOTE})
                break
            if checked is not None:
                outputs.append(checked)
        self._whole -= before - max(self._left, 0)
        return outputs

    def _output(self, output: dict[str, Any]) -> dict[str, Any] | None:
        match output.get("output_type"):
            case "stream":
                name = "stderr" if output.get("name") == "stderr" else "stdout"
                text = self._text(output.get("text"))
                return {"output_type": "stream", "name": name, "text": text}
            case "error":
                lines = output.get("traceback")
                return {
                    "output_type": "error",
                    "ename": self._text(output.get("ename")),
                    "evalue": self._text(output.get("evalue")),
                    "traceback": list(map(self._text, lines if isinstance(lines, list) else [])),
                }
            case ("display_data" | "execute_result") as kind:
                return self._display(kind, output)
        return None

    def _display(self, kind: str, output: dict[str, Any]) -> dict[str, Any]:
        data = output.get("data")
        shown: dict[str, Any] = {"output_type": kind, "metadata": {}}
        pairs = data.items() if isinstance(data, dict) else ()
        shown["data"] = {self._text(mime): self._text(value) for mime, value in pairs}
        if kind == "execute_result":
            count = output.get("execution_count")
            shown["execution_count"] = count if type(count) is int else None
        return shown

    def _text(self, text: object) -> str:
        """Text as it is, empty for anything else (a table of data that a browser would draw)."""
        if not isinstance(text, str):
            return ""
        self._left -= len(text) + 1
        return text
