"""Landlock: a second lock, behind the mounts, on files, signals and abstract sockets.

The process itself asks the kernel for it, so it needs no rights; what it takes away never comes
back.
Rules and versions: https://docs.kernel.org/userspace-api/landlock.html
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterable

from autograder.referee.sandbox import libc

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_TRUNCATE, _IOCTL_DEVICE = 1 << 14, 1 << 15
_READ = _EXECUTE | _READ_FILE | _READ_FOLDER
# Rights on files that each version of the interface knows; 0 means no Landlock.
_FILE_RIGHTS = {0: 0, 1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1}
_ALL_FILE_RIGHTS = (1 << 16) - 1
_BIND_AND_CONNECT_TCP = 0b11  # from version 4
_ABSTRACT_SOCKETS_AND_SIGNALS = 0b11  # from version 6
_CREATE_RULESET_VERSION, _RULE_PATH_BENEATH = 1, 1


def version() -> int:
    """Return the version of Landlock's interface in this kernel, 0 for none."""
    try:
        return libc.syscall("landlock_create_ruleset", 0, 0, _CREATE_RULESET_VERSION)
    except OSError:
        return 0


def restrict(writable: Iterable[str], devices: Iterable[str]) -> None:
    """From now on this process can read what it sees, and write only where it is said here.

    Does nothing on a kernel without Landlock: the mounts are read-only all the same.

    Args:
        writable: folders in which everything is allowed.
        devices: device files that may be written to.

    Raises:
        OSError: a path does not exist, or the kernel refuses the rules.
    """
    abi = version()
    if not abi:
        return
    files = _FILE_RIGHTS.get(abi, _ALL_FILE_RIGHTS)
    net = _BIND_AND_CONNECT_TCP if abi >= 4 else 0
    scope = _ABSTRACT_SOCKETS_AND_SIGNALS if abi >= 6 else 0
    attributes = struct.pack("QQQ", files, net, scope)
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    rules = libc.syscall("landlock_create_ruleset", ctypes.c_char_p(attributes), size, 0)
    try:
        _allow(rules, "/", files & _READ)
        for path in writable:
            _allow(rules, path, files)
        for path in devices:
            _allow(rules, path, files & (_READ_FILE | _WRITE_FILE | _TRUNCATE | _IOCTL_DEVICE))
        libc.syscall("landlock_restrict_self", rules, 0)
    finally:
        os.close(rules)


def _allow(rules: int, path: str, rights: int) -> None:
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("=Qi", rights, place)
        libc.syscall("landlock_add_rule", rules, _RULE_PATH_BENEATH, ctypes.c_char_p(rule), 0)
    finally:
        os.close(place)
