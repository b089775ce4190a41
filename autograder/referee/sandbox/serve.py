"""The warm parent: loads the libraries once, then forks a submission at each request.

    python -P -m autograder.referee.sandbox.serve MODULE FD

It runs inside bubblewrap. MODULE can be imported there and has two functions:

- `warm_up()` runs once, here: it loads what every submission needs (see `preload`), and starts no
  thread.
- `run(fds, argument)` runs in each student's process, with the open files and the text of the
  request.

FD is a SOCK_SEQPACKET socket to the supervisor (`warm.Warm`). This process says `hello` at once and
`ready` when it is warm. Each message from there is JSON with `limits` and `argument`, and comes
with open files, the first of which is the new submission's control socket (see `isolate`). No
student's code ever runs here.
"""

from __future__ import annotations

import gc
import importlib
import itertools
import json
import os
import signal
import socket
import sys
from pathlib import Path
from types import ModuleType

from autograder.referee.sandbox.isolate import HOME, spawn_isolated
from autograder.referee.sandbox.limits import Limits
from autograder.referee.sandbox.pages import use_huge_pages

MAX_FDS = 64
MAX_REQUEST_BYTES = 64 * 1024
# Huge pages take half a second and save some 30 ms a submission: this looks like a class.
_MANY = 5


def main() -> None:
    """Serve until the supervisor closes its end."""
    requests = socket.socket(fileno=int(sys.argv[2]))
    requests.send(b"hello")
    module = importlib.import_module(sys.argv[1])
    module.warm_up()
    threads = len(os.listdir("/proc/self/task"))
    if threads > 1:
        raise RuntimeError(
            f"{module.__name__}.warm_up started {threads - 1} threads: none survive a fork"
        )
    home = _files_below(Path(HOME))
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel collects the dead
    gc.collect()
    gc.freeze()
    requests.send(b"ready")
    for count in itertools.count():
        if count == _MANY:
            use_huge_pages()
        message, fds, _, _ = socket.recv_fds(requests, MAX_REQUEST_BYTES, MAX_FDS)
        if not message:
            os._exit(0)
        _spawn(message, fds, module, home)


def _spawn(message: bytes, fds: list[int], module: ModuleType, home: dict[str, bytes]) -> None:
    request = json.loads(message)
    limits = Limits(**request["limits"])
    control, *others = fds
    with socket.socket(fileno=control) as line:
        try:
            spawn_isolated(
                limits, line, others, lambda: module.run(others, request["argument"]), home
            )
        except OSError as error:
            line.send(f"!{error}".encode())
    for number in others:
        os.close(number)


def _files_below(folder: Path) -> dict[str, bytes]:
    """What warming up left in the home directory, such as Matplotlib's list of fonts."""
    paths = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


if __name__ == "__main__":
    main()
