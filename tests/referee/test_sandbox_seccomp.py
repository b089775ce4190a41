"""The filter on system calls, run by a small BPF machine, for both kinds of processor."""

from __future__ import annotations

import errno
import re
import struct
from pathlib import Path

import pytest

from autograder.referee.sandbox import seccomp

ARCH = (0xC000003E, 0xC00000B7)
ALLOW, KILL = 0x7FFF0000, 0x80000000
COLUMNS = pytest.mark.parametrize("column", [0, 1], ids=["x86_64", "aarch64"])
# Ordinary calls: read, write, openat, mmap, execve, futex, kill, wait4 and the like.
ORDINARY = ((0, 1, 257, 9, 59, 202, 62, 61, 39, 231), (63, 64, 56, 222, 221, 98, 129, 260, 172, 94))
CLONE, SOCKET, SOCKETPAIR, IOCTL = (56, 220), (41, 198), (53, 199), (16, 29)


def judge(column: int, number: int, *arguments: int, arch: int | None = None) -> int:
    """Return what the filter answers to a system call."""
    filled = [*arguments, *[0] * (6 - len(arguments))]
    data = struct.pack("=IIQ6Q", number, ARCH[column] if arch is None else arch, 0, *filled)
    lines = list(struct.iter_unpack("=HBBI", seccomp.program(column)))
    register, at = 0, 0
    while True:
        code, if_true, if_false, value = lines[at]
        at += 1
        if code == 0x20:
            (register,) = struct.unpack_from("=I", data, value)
        elif code == 0x06:
            return int(value)
        else:
            holds = {0x15: register == value, 0x25: register > value, 0x45: register & value != 0}
            at += if_true if holds[code] else if_false


def refusal(number: int) -> int:
    return 0x00050000 | number


@COLUMNS
def test_every_forbidden_call_is_refused(column: int) -> None:
    for name, numbers in seccomp.FORBIDDEN.items():
        number = numbers[column]
        if number is not None:
            assert judge(column, number) == refusal(errno.EPERM), name


@COLUMNS
def test_ordinary_calls_are_allowed(column: int) -> None:
    assert {judge(column, number) for number in ORDINARY[column]} == {ALLOW}


@COLUMNS
def test_only_unix_sockets_are_made(column: int) -> None:
    for call in (SOCKET[column], SOCKETPAIR[column]):
        assert judge(column, call, 1) == ALLOW
        for family in (0, 2, 10, 16, 17, 38, 40):
            assert judge(column, call, family) == refusal(errno.EAFNOSUPPORT)


@COLUMNS
def test_threads_are_made_and_namespaces_are_not(column: int) -> None:
    threads = 0x3D0F00
    assert judge(column, CLONE[column], threads) == ALLOW
    for flag in (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000):
        assert judge(column, CLONE[column], threads | flag) == refusal(errno.EPERM)
    assert judge(column, 435) == refusal(errno.ENOSYS)


@COLUMNS
def test_nobody_types_into_a_terminal(column: int) -> None:
    window_size = 0x5413
    assert judge(column, IOCTL[column], 0, window_size) == ALLOW
    for request in (0x5412, 0x541C, 0x5412 | 1 << 32, 0xFFFFFFFF00005412):
        assert judge(column, IOCTL[column], 0, request) == refusal(errno.EPERM)


@COLUMNS
def test_other_ways_into_the_kernel_are_closed(column: int) -> None:
    assert judge(column, 0, arch=0x40000003) == KILL  # 32-bit x86
    assert judge(column, 451) == refusal(errno.ENOSYS)
    assert judge(column, 0x40000000) == refusal(errno.ENOSYS)  # x32


@pytest.mark.parametrize(
    ("column", "header"),
    [
        (0, "/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
        (1, "/usr/include/asm-generic/unistd.h"),
    ],
    ids=["x86_64", "aarch64"],
)
def test_the_numbers_are_the_kernels_own(column: int, header: str) -> None:
    if not Path(header).exists():
        pytest.skip(f"no {header} here")
    text = Path(header).read_text(encoding="utf-8")
    found = re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)$", text, re.MULTILINE)
    numbers = {name: int(number) for name, number in found}
    for name, pair in seccomp.FORBIDDEN.items():
        assert pair[column] == numbers.get(name), name
