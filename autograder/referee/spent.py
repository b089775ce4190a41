"""Where the time of a submission goes, by stage; `autograder bench` shows it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Spent(dict[str, float]):
    """Seconds by stage."""

    @contextmanager
    def on(self, stage: str) -> Iterator[None]:
        """Count the time of a block to a stage."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.add(stage, time.perf_counter() - start)

    def add(self, stage: str, seconds: float) -> None:
        """Count seconds to a stage."""
        self[stage] = self.get(stage, 0.0) + seconds
