"""Attacks on files: reading what is others', changing what is not to change, filling disks."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from autograder.referee.sandbox.attacks.report import StoppedError, any_of

_BLOCK = 1 << 20
_SHARED = ("student", "tmp", "dev/shm", "run")


def read(paths: list[str]) -> str:
    """Read files that hold secrets."""
    return any_of((path, partial(_read, path)) for path in paths)


def find(marker: str) -> str:
    """Find another student's files by a piece of their names, in any folder and through /proc."""
    skip = {
        "/proc",
        "/sys",
        "/usr",
        *(f"{p}/{n}" for p in (sys.prefix, sys.base_prefix) for n in ("lib", "lib64")),
    }
    others = (root / place for root in Path("/proc").glob("[0-9]*/root") for place in _SHARED)
    looked = 0
    for place in (Path("/"), *others):
        for folder, names, files in os.walk(place):
            looked += 1
            found = [name for name in (*names, *files) if marker in name]
            if found:
                return f"{folder}/{found[0]}"
            names[:] = [name for name in names if os.path.join(folder, name) not in skip]
    raise StoppedError(f"nothing of theirs in {looked} folders")


def environment(marker: str) -> str:
    """Read a variable of the supervisor's environment, out of every process that shows one."""
    shown = 0
    if any(marker in value for value in os.environ.values()):
        return "in this process's own environment"
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            text = path.read_bytes()
        except OSError:
            continue
        shown += 1
        if marker.encode() in text:
            return str(path)
    raise StoppedError(f"in none of the {shown} environments that can be read")


def write_outside(scratch: list[str]) -> str:
    """Create a file in any folder but the scratch places, or change one that is there."""
    return any_of(_writes(scratch))


def _writes(scratch: list[str]) -> Iterator[tuple[str, Callable[[], object]]]:
    skip = {"/proc", *scratch}
    for folder, names, files in os.walk("/"):
        yield folder, partial(_create, os.path.join(folder, "intruder"))
        paths = [path for name in files[:3] if os.path.isfile(path := os.path.join(folder, name))]
        yield from ((path, partial(_append, path)) for path in paths)
        deep = folder.count("/") >= 4
        names[:] = [] if deep else [n for n in names if os.path.join(folder, n) not in skip]
    for name in (
        "sys/kernel/hostname",
        "sys/kernel/core_pattern",
        "sysrq-trigger",
        "self/oom_score_adj",
    ):
        yield f"/proc/{name}", partial(_append, f"/proc/{name}", b"-999")
    yield sys.executable, partial(_append, sys.executable)
    yield os.__file__, partial(_append, os.__file__)


def fill(places: list[str], limit_bytes: int) -> str:
    """Write more into the scratch places than they hold together."""
    written, block, full = 0, b"x" * _BLOCK, []
    for place in places:
        for number in range(limit_bytes // (4 * _BLOCK) + 2):
            try:
                with open(f"{place}/fill{number}", "wb", buffering=0) as file:
                    for _ in range(4):
                        written += file.write(block)
            except OSError as error:
                full.append(f"{error.strerror} in {place}")
                break
    if written > limit_bytes:
        return f"{written >> 20} MiB written"
    raise StoppedError(
        f"{written >> 20} MiB written of {limit_bytes >> 20}, then {'; '.join(full)}"
    )


def many_files(limit: int) -> str:
    """Create more files than there may be."""
    for number in range(limit + 1):
        try:
            _create(f"file{number}")
        except OSError as error:
            raise StoppedError(f"{error.strerror} at file {number}") from None
    return f"{limit + 1} files"


def large_file(limit_bytes: int) -> str:
    """Make one file larger than a file may be."""
    with open("large", "wb") as file:
        file.truncate(limit_bytes + 1)
    return f"a file of {os.path.getsize('large')} bytes"


def many_open(limit: int) -> str:
    """Open more files than one process may."""
    numbers: list[int] = []
    try:
        for _ in range(limit + 1):
            numbers.append(os.open("/dev/null", os.O_RDONLY))
    except OSError as error:
        count = len(numbers)
        raise StoppedError(f"{error.strerror} at file {count}") from None
    finally:
        for number in numbers:
            os.close(number)
    return f"{limit + 1} open files"


def hold(marker: str) -> str:
    """No attack: another student, who leaves a file in each scratch place."""
    for place in (".", "/tmp", "/dev/shm"):
        Path(place, f"{marker}.txt").write_text(marker, encoding="ascii")
    return "left"


def _read(path: str) -> None:
    with open(path, "rb") as file:
        file.read(1)


def _create(path: str) -> None:
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _append(path: str, text: bytes = b"") -> None:
    with open(path, "r+b", buffering=0) as file:
        if text:
            file.write(text)
