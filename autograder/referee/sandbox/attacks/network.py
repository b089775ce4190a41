"""Attacks over the network and other sockets; all of them stay on this machine."""

from __future__ import annotations

import socket
from functools import partial

from autograder.referee.sandbox.attacks.report import any_of

# Linux's numbers, some of which Python does not name on every system: <linux/socket.h>.
_FAMILIES = {
    "inet": (2, socket.SOCK_STREAM),
    "inet6": (10, socket.SOCK_DGRAM),
    "netlink": (16, socket.SOCK_RAW),
    "packet": (17, socket.SOCK_RAW),
    "alg": (38, socket.SOCK_SEQPACKET),
    "vsock": (40, socket.SOCK_STREAM),
}


def connect(port: int) -> str:
    """Connect to a server of the supervisor's on this machine's loopback."""
    with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
        return f"connected to {line.getpeername()}"


def connect_unix(names: list[str]) -> str:
    """Connect to a Unix socket of the supervisor's, by its path or its abstract name."""
    return any_of((name, partial(_connect_unix, name)) for name in names)


def families() -> str:
    """Make a socket that is no Unix socket."""
    return any_of((name, partial(_make, *what)) for name, what in _FAMILIES.items())


def _connect_unix(name: str) -> None:
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(name.replace("@", "\0", 1) if name.startswith("@") else name)


def _make(family: int, kind: int) -> None:
    socket.socket(family, kind).close()
