"""Runs one attack by name: inside as the sandbox's program, outside with `python -m`."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from typing import Any

from autograder.referee.sandbox.attacks import files, kernel, network, processes, resources, works
from autograder.referee.sandbox.preload import preload

MODULES = (files, kernel, network, processes, resources, works)


def attack(name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """Run an attack.

    Args:
        name: module and function, such as "files.read".
        arguments: what the function takes.

    Returns:
        `done`, whether it got what it wanted, and `evidence`, one line of text.
    """
    module, _, function = name.partition(".")
    (home,) = (m for m in MODULES if m.__name__.endswith(f".{module}"))
    run: Callable[..., str] = getattr(home, function)
    try:
        return {"done": True, "evidence": run(**arguments)}
    except (Exception, SystemExit) as error:
        return {"done": False, "evidence": " ".join(f"{_kind(error)}{error}".split())[:300]}


def warm_up() -> None:
    """Load what a notebook needs, since `works` tries that too."""
    preload()


def run(fds: list[int], argument: str) -> None:
    """Run the attack that the supervisor asks for, and answer with what came of it."""
    request = json.loads(argument)
    answer = json.dumps(attack(request["attack"], request["arguments"])).encode()
    for part in _parts(answer):
        os.write(fds[0], part)


def _parts(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), 4096):
        yield data[start : start + 4096]


def _kind(error: BaseException) -> str:
    name = type(error).__name__
    return "" if name in ("StoppedError", "OSError") else f"{name}: "


if __name__ == "__main__":
    print(json.dumps(attack(sys.argv[1], json.loads(sys.argv[2]))))
