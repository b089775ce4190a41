"""The random numbers of a test: the same each time it is graded, and not to be guessed by
students.
"""

from __future__ import annotations

import hashlib
import random


def seed_everything(grade_id: str, number: int) -> None:
    """Seed Python's, NumPy's and torch's random streams before a test cell.

    Args:
        grade_id: the test cell's.
        number: the course's own secret number, or in the answer bank any number.
    """
    import numpy
    import torch

    digest = hashlib.sha256(f"{number}:{grade_id}".encode()).digest()
    seed = int.from_bytes(digest[:4], "big")
    random.seed(seed)
    numpy.random.seed(seed)
    torch.default_generator.manual_seed(seed)  # torch.manual_seed, without looking for a GPU
