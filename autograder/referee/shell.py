"""A notebook's kernel without the kernel: an IPython shell that keeps what cells show.

Runs in the student's process. `NotebookShell.run(source)` executes one cell and returns its
outputs in nbformat's form, as a Jupyter kernel would have sent them.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell

Output = dict[str, Any]


class Recorder:
    """Collects a cell's outputs, up to a number of characters."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.clear()

    def clear(self) -> None:
        """Begin a new cell."""
        self.outputs: list[Output] = []
        self.left = self.limit
        self._clear_next = False

    def stream(self, name: str, text: str) -> None:
        """Add text to stdout or stderr, joined to what went there just before."""
        self._begin()
        if self.left <= 0:
            return
        if len(text) > self.left:
            text = text[: self.left] + self._note()
        else:
            self.left -= len(text)
        last = self.outputs[-1] if self.outputs else {}
        if last.get("output_type") == "stream" and last["name"] == name:
            last["parts"].append(text)
        elif text:
            self.outputs.append({"output_type": "stream", "name": name, "parts": [text]})

    def add(self, output: Output) -> None:
        """Add a display, a result or an error; dropped, with a note, where it is too large."""
        self._begin()
        size = sum(len(str(value)) for value in output.get("data", output).values())
        if size <= self.left:
            self.left -= size
            self.outputs.append(output)
        elif self.left > 0:
            self.outputs.append(
                {"output_type": "stream", "name": "stderr", "parts": [self._note()]}
            )

    def clear_output(self, wait: bool) -> None:
        """What `clear_output()` asks for: forget the outputs, now or at the next one."""
        if wait:
            self._clear_next = True
        else:
            self.outputs = []

    def take(self) -> list[Output]:
        """The outputs so far, in nbformat's form."""
        for output in self.outputs:
            if "parts" in output:
                output["text"] = "".join(output.pop("parts"))
        return self.outputs

    def _begin(self) -> None:
        if self._clear_next:
            self.outputs, self._clear_next = [], False

    def _note(self) -> str:
        """Say once that the rest is cut."""
        self.left = 0
        return f"\n[cut: a cell may show {self.limit} characters]\n"


class _Stream:
    """A text stream such as sys.stdout that writes into the recorder."""

    encoding, errors, closed = "utf-8", "replace", False

    def __init__(self, name: str, recorder: Recorder) -> None:
        self.name, self._recorder = f"<{name}>", recorder
        self._kind = name

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._recorder.stream(self._kind, text)
        return len(text)

    def writelines(self, lines: Any) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False

    def fileno(self) -> int:
        import io

        raise io.UnsupportedOperation("fileno")


class _Publisher(DisplayPublisher):
    recorder: Recorder

    def publish(self, data, metadata=None, *args, **kwargs) -> None:  # type: ignore[no-untyped-def]
        """Keep a display; an update of an earlier one is shown as one of its own."""
        self.recorder.add(
            {"output_type": "display_data", "data": dict(data), "metadata": dict(metadata or {})}
        )

    def clear_output(self, wait: bool = False) -> None:
        """Forget what this cell has shown."""
        self.recorder.clear_output(wait)


class _Hook(DisplayHook):
    recorder: Recorder
    _pending: Output

    def write_output_prompt(self) -> None:
        self._pending = {"output_type": "execute_result", "data": {}, "metadata": {}}
        self._pending["execution_count"] = self.prompt_count

    def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
        self._pending["data"] = dict(format_dict)
        self._pending["metadata"] = dict(md_dict or {})

    def finish_displayhook(self) -> None:
        if getattr(self, "_pending", {}).get("data"):
            self.recorder.add(self._pending)
        self._pending = {}
        self._is_active = False


class NotebookShell(InteractiveShell):
    """An IPython shell whose cells' outputs are kept, in a process without a kernel."""

    displayhook_class = _Hook
    display_pub_class = _Publisher

    def init_recorder(self, limit: int) -> None:
        """Connect displays, results and streams to a recorder of so many characters a cell."""
        self.recorder = Recorder(limit)
        self.displayhook.recorder = self.recorder
        self.display_pub.recorder = self.recorder
        sys.stdout, sys.stderr = _Stream("stdout", self.recorder), _Stream("stderr", self.recorder)

    def enable_gui(self, gui: Any = None) -> None:
        """Nothing to enable: there is no event loop, and `%matplotlib inline` asks all the same."""

    def system(self, cmd: str) -> None:
        """Run `!cmd` through pipes, so that what it prints is kept."""
        self.system_piped(cmd)

    def _showtraceback(self, etype: Any, evalue: Any, stb: list[str]) -> None:
        self.recorder.add(
            {
                "output_type": "error",
                "ename": getattr(etype, "__name__", str(etype)),
                "evalue": _text(evalue),
                "traceback": [str(line) for line in stb],
            }
        )

    def run(self, source: str) -> tuple[list[Output], bool]:
        """Execute one cell.

        Returns:
            its outputs in nbformat's form, and whether it ended without an error.
        """
        self.recorder.clear()
        result = self.run_cell(source, store_history=True)
        error = result.error_before_exec or result.error_in_exec
        outputs = self.recorder.take()
        if error is not None and not any(o["output_type"] == "error" for o in outputs):
            name = type(error).__name__
            outputs.append(
                {"output_type": "error", "ename": name, "evalue": _text(error), "traceback": [name]}
            )
        return outputs, error is None


def make_shell(output_limit: int) -> NotebookShell:
    """Make the shell of this process, with inline plots, and no way to ask for input.

    Args:
        output_limit: how many characters a cell may show, pictures in base64 included.
    """
    from traitlets.config import Config

    config = Config()
    config.HistoryManager.enabled = False
    config.HistoryManager.hist_file = ":memory:"
    config.InteractiveShell.colors = "NoColor"
    config.InteractiveShell.autocall = 0
    shell: NotebookShell = NotebookShell.instance(config=config)
    shell.init_recorder(output_limit)
    _no_input(builtins)
    return shell


def _no_input(namespace: Any) -> None:
    def refuse(prompt: object = "") -> NoReturn:
        raise EOFError("input() cannot be answered while a notebook is graded; use a fixed value")

    namespace.input = refuse
    import getpass

    getpass.getpass = refuse  # type: ignore[assignment]


def start_inline_plots(shell: NotebookShell) -> None:
    """Show figures at the end of the cell that draws them, as PNG."""
    import matplotlib as mpl
    from IPython.core.pylabtools import select_figure_formats
    from matplotlib_inline import backend_inline
    from matplotlib_inline.config import InlineBackend

    mpl.use("module://matplotlib_inline.backend_inline")
    mpl.interactive(True)
    inline = InlineBackend.instance(parent=shell)
    inline.shell = shell
    select_figure_formats(shell, {"png"}, **inline.print_figure_kwargs)
    flush: Callable[[], None] = backend_inline.flush_figures
    shell.events.register("post_execute", flush)


def _text(error: object) -> str:
    try:
        return str(error)
    except Exception:
        return f"<{type(error).__name__} whose text cannot be made>"
