"""When the cells of a notebook were executed, as far as the notebook tells.

Execution counts begin again with each session; Colab, Kaggle and JupyterLab may note times as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any


def count_of(cell: Any) -> int:
    """A cell's execution count; -1 without one."""
    count = cell.get("execution_count")
    return count if type(count) is int else -1


def time_of(cell: Any) -> float | None:
    """When a cell was executed last, in seconds since 1970; None where nobody has noted it."""
    info, execution = cell.metadata.get("executionInfo"), cell.metadata.get("execution")
    stamp: Any = info.get("timestamp") if isinstance(info, dict) else None
    if type(stamp) in (int, float) and abs(stamp) < 1e18:
        return float(stamp) / 1000
    noted = execution.get("iopub.execute_input") if isinstance(execution, dict) else None
    try:
        return datetime.fromisoformat(str(noted)).timestamp()
    except (ValueError, OverflowError, OSError):
        return None


def was_run(cell: Any) -> bool:
    """Whether anything tells that a cell was executed."""
    return count_of(cell) >= 0 or time_of(cell) is not None


def ran_through(cell: Any) -> bool:
    """Whether the notebook shows that a cell was executed without an error."""
    outputs = cell.get("outputs", [])
    return count_of(cell) >= 0 and not any(o.get("output_type") == "error" for o in outputs)


def latest(cells: Sequence[Any], pool: Sequence[int]) -> int:
    """Of some cells the one that was executed last, by their times if all have one, else by their
    counts; the last in the notebook where that does not tell.
    """
    times = {i: time_of(cells[i]) for i in pool}
    if None not in times.values():
        return max(pool, key=lambda i: (times[i] or 0.0, i))
    return max(pool, key=lambda i: (count_of(cells[i]), i))
