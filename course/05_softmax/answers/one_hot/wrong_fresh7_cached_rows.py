"""Keeps the identity in a cache: for a single label of shape () the result is a view of it, so writing into one result changes the next; breaks "Every call gives a new result"."""
from functools import lru_cache


@lru_cache(maxsize=None)
def _identity(n):
    return torch.eye(n, dtype=torch.int64)


def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's index, else 0; refuse labels that are no class."""
    if (labels < 0).any() or (labels >= num_classes).any():
        raise ValueError("a label is no class")
    return _identity(num_classes)[labels]
