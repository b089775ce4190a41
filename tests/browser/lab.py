"""JupyterLab for tests: a real server for a folder, and what a person does in a notebook there."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import re
import secrets
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from matplotlib.image import imread

from tests.people import COMMANDS, environment

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
PATIENCE = 60_000  # milliseconds until a page must show what is waited for

_ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/lab")


@dataclass(frozen=True)
class Lab:
    """A running JupyterLab: the folder that it shows, its address, and the token that opens it."""

    folder: Path
    address: str
    token: str

    def open(self, page: Page, path: str = "lab") -> None:
        """Open a page of this server, such as `lab/tree/03_views.ipynb`, and no earlier tabs."""
        page.goto(f"{self.address}/{path}?token={self.token}&reset")


@contextlib.contextmanager
def running_lab(folder: Path, home: Path) -> Iterator[Lab]:
    """Start JupyterLab in `folder`, as `jupyter lab` does, for a person with the empty home `home`.

    Raises:
        RuntimeError: with the server's own words, if it ends before it listens.
    """
    # JupyterLab asks a newcomer about news, in a box over the page.
    settings = home / ".jupyter/lab/user-settings/@jupyterlab/apputils-extension"
    settings.mkdir(parents=True)
    quiet = {"fetchNews": "false", "checkForUpdates": False}
    (settings / "notification.jupyterlab-settings").write_text(json.dumps(quiet))
    token = secrets.token_hex(16)
    server = subprocess.Popen(
        [
            str(COMMANDS / "jupyter"),
            "lab",
            "--no-browser",
            "--allow-root",
            "--ServerApp.ip=127.0.0.1",
        ],
        cwd=folder,
        env=environment(home, JUPYTER_PORT="0", JUPYTER_TOKEN=token),  # 0: any free port
        text=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        port = _port(server, home / "lab.log")
        while not _listens(port) and server.poll() is None:
            time.sleep(0.05)  # it names its port a moment before it listens there
        yield Lab(folder, f"http://127.0.0.1:{port}", token)
    finally:
        server.terminate()
        try:
            server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _port(server: subprocess.Popen[str], log: Path) -> int:
    """Read the server's log until it names its address; what comes later goes into a file."""
    stream = server.stderr
    assert stream is not None
    lines = []
    for line in stream:
        lines.append(line)
        found = _ADDRESS.search(line)
        if found:
            drain = threading.Thread(target=lambda: log.write_text("".join(stream)), daemon=True)
            drain.start()
            return int(found[1])
    raise RuntimeError(f"JupyterLab did not start:\n{''.join(lines)}")


def open_notebook(page: Page, lab: Lab, path: str) -> None:
    """Open a notebook and wait for its kernel."""
    lab.open(page, f"lab/tree/{path}")
    _idle(page).wait_for()


def run_all(page: Page) -> None:
    """Choose Run > Run All Cells, and wait until every cell has run."""
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    # A folded cell shows no number.
    last = page.locator(".jp-CodeCell .jp-InputArea-prompt").last
    last.filter(has_text=re.compile(r"\[\d+\]")).wait_for(state="attached")
    _idle(page).wait_for()


def pictures(page: Page) -> Locator:
    """The Matplotlib pictures among a notebook's outputs."""
    return page.locator(".jp-RenderedImage img")


def colours(picture: Locator) -> int:
    """Scroll to a picture, wait until it is drawn, and count its shades: 1 for an empty one."""
    picture.hover()
    picture.evaluate("image => image.decode()")
    data = (picture.get_attribute("src") or "").removeprefix("data:image/png;base64,")
    return len(set(imread(io.BytesIO(base64.b64decode(data)))[..., :3].sum(2).ravel().tolist()))


def validate(page: Page) -> str:
    """Press nbgrader's Validate, and read what its dialog says."""
    page.get_by_role("button", name="Validate").click()
    body = page.locator(".jp-Dialog #validation-message")
    body.wait_for()
    return body.inner_text()


def close_dialog(page: Page) -> None:
    page.locator(".jp-Dialog").get_by_role("button", name="Ok").click()
    page.locator(".jp-Dialog").wait_for(state="detached")


def _idle(page: Page) -> Locator:
    """The status bar's note that the kernel is connected and waits."""
    return page.locator("#jp-main-statusbar").get_by_text(re.compile(r"\| Idle$"))
