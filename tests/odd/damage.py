"""Random damage to notebooks and files, for the properties that hold whatever happens to them."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from random import Random
from typing import Any

from tests.odd.kinds import STUBS

_TEXTS = (
    "",
    "x = 1",
    "raise ValueError('mine')",
    "def mean(xs):\n    return 0",
    "def scaled(xs, factor)\n    return xs",
    "class Total:\n    pass",
    "predictions = {}",
    "%%time\ny = 2",
    "import math\ndef helper(x):\n    return x\nhelper(3)",
    "**Why does `fsum` exist?**\n\nMy words.",
    "\0",
    "“quoted”",
    "# comment only",
)
_VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    3.5,
    "",
    "mean",
    "x" * 70,
    [],
    {},
    [1, "a"],
    {"a": [None]},
)
_KINDS = ("code", "markdown", "raw", "heading", "", None, 3)


def _value(random: Random) -> Any:
    return copy.deepcopy(random.choice(_VALUES))


def _drop(cells: list[Any], random: Random) -> None:
    del cells[random.randrange(len(cells))]


def _duplicate(cells: list[Any], random: Random) -> None:
    cell = copy.deepcopy(random.choice(cells))
    cells.insert(random.randrange(len(cells) + 1), cell)


def _swap(cells: list[Any], random: Random) -> None:
    i, j = random.randrange(len(cells)), random.randrange(len(cells))
    cells[i], cells[j] = cells[j], cells[i]


def _retype(cells: list[Any], random: Random) -> None:
    random.choice(cells)["cell_type"] = random.choice(_KINDS)


def _retext(cells: list[Any], random: Random) -> None:
    random.choice(cells)["source"] = random.choice((*_TEXTS, *STUBS.values()))


def _merge(cells: list[Any], random: Random) -> None:
    i = random.randrange(len(cells))
    if i + 1 < len(cells) and all(isinstance(c.get("source"), str) for c in cells[i : i + 2]):
        cells[i]["source"] += "\n\n" + cells.pop(i + 1)["source"]


def _time(cells: list[Any], random: Random) -> None:
    cell = random.choice(cells)
    cell["source"] = f"%%time\n{cell.get('source', '')}"


def _rename(cells: list[Any], random: Random) -> None:
    one, other = random.choice(cells), random.choice(cells)
    one["metadata"] = copy.deepcopy(other.get("metadata"))


def _unname(cells: list[Any], random: Random) -> None:
    cell = random.choice(cells)
    cell["metadata"] = random.choice(({}, {"nbgrader": _value(random)}, _value(random)))
    if random.random() < 0.5:
        cell.pop("id", None)


def _mark(cells: list[Any], random: Random) -> None:
    cell = random.choice(cells)
    key = random.choice(("id", "outputs", "execution_count", "attachments", "collapsed"))
    cell[key] = random.choice((_value(random), 5, 90))
    if isinstance(cell.get("metadata"), dict):
        name = random.choice(("tags", "executionInfo", "execution", "jupyter", "name", "deletable"))
        cell["metadata"][name] = random.choice((_value(random), {"timestamp": _value(random)}))


_DAMAGES: tuple[Callable[[list[Any], Random], None], ...] = (
    _drop, _duplicate, _swap, _retype, _retext, _merge, _time, _rename, _unname, _mark,
)  # fmt: skip


def damaged(notebook: Any, random: Random, times: int) -> dict[str, Any]:
    """A copy of a notebook, damaged so many times, as a table for JSON."""
    table: dict[str, Any] = json.loads(json.dumps(notebook))
    for _ in range(times):
        if table["cells"]:
            random.choice(_DAMAGES)(table["cells"], random)
    if random.random() < 0.2:
        table["metadata"] = random.choice((_value(random), {"kernelspec": _value(random)}))
    return table


def damaged_json(notebook: Any, random: Random, times: int) -> Any:
    """A copy of a notebook in which values anywhere were replaced by others."""
    table = json.loads(json.dumps(notebook))
    for _ in range(times):
        value = table
        while isinstance(value, dict | list) and value:
            key: Any = random.choice(list(value) if isinstance(value, dict) else range(len(value)))
            if random.random() < 0.3 or not isinstance(value[key], dict | list):
                value[key] = _value(random)
                break
            value = value[key]
    return table


def damaged_bytes(content: bytes, random: Random, times: int) -> bytes:
    """A file's bytes, some of them changed, left out, repeated or cut off."""
    data = bytearray(content)
    for _ in range(times):
        place, length = random.randrange(len(data) + 1), random.choice((1, 2, 40, 4000))
        match random.randrange(5):
            case 0:
                data[place : place + length] = random.randbytes(min(length, 40))
            case 1:
                del data[place : place + length]
            case 2:
                data[place:place] = data[place : place + length]
            case 3:
                data[place:place] = random.choice(
                    (b"\0", b"\xff\xfe", b"{", b"]", b'"', b"\\ud800")
                )
            case _:
                if random.random() < 0.2:
                    del data[place:]
    return bytes(data)
