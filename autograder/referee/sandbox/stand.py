"""What the attacks of `prove` aim at: bait that lies about on the supervisor's side."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from autograder.referee.sandbox.limits import Limits
from autograder.referee.sandbox.warm import Warm


class Stand:
    """Files with a secret, a variable, servers on loopback and Unix sockets, another student."""

    variable = "AUTOGRADER_BAIT"

    def __init__(self, course: Path | None) -> None:
        self.marker = f"bait-{secrets.token_hex(8)}"
        self.folder = Path(tempfile.mkdtemp(prefix="autograder-"))
        self.secrets = [self._bait(self.folder / "course.toml")]
        self.secrets += [str(path) for path in _treasures(course) if os.access(path, os.R_OK)]
        self._home = Path.home() / f".{self.marker}"
        with contextlib.suppress(OSError):
            self.secrets.append(self._bait(self._home))
        self._servers = [socket.create_server(("127.0.0.1", 0))]
        self.port: int = self._servers[0].getsockname()[1]
        self.sockets = [f"@{self.marker}", str(self.folder / "socket")]
        for name in self.sockets:
            server = socket.socket(socket.AF_UNIX)
            server.bind(name.replace("@", "\0", 1))
            server.listen()
            self._servers.append(server)

    @contextlib.contextmanager
    def victim(self, warm: Warm) -> Iterator[None]:
        """Keep another submission alive, whose files carry the marker in their names."""
        request = json.dumps({"attack": "files.hold", "arguments": {"marker": self.marker}})
        ours, theirs = socket.socketpair()
        with ours, theirs, warm.spawn(Limits(), [theirs.fileno()], request):
            left = json.loads(ours.recv(4096))
            if not left["done"]:
                raise RuntimeError(f"the other student could not leave files: {left['evidence']}")
            yield

    def _bait(self, path: Path) -> str:
        path.write_text(self.marker, encoding="ascii")
        return str(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for server in self._servers:
            server.close()
        self._home.unlink(missing_ok=True)
        shutil.rmtree(self.folder, ignore_errors=True)


def _treasures(course: Path | None) -> Iterator[Path]:
    if course:
        yield course / "course.toml"
        yield course / "gradebook.db"
        for folder in ("course", "source", "submitted"):
            yield from sorted((course / folder).glob("*/*"))[:3]
