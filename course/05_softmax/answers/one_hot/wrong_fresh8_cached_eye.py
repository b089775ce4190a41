"""Asked for efficient code: the identity is cached, and a single label returns a row of the cache itself, no new result."""
from functools import lru_cache


@lru_cache(maxsize=None)
def _eye(n):
    return torch.eye(n, dtype=torch.int64)


def one_hot(labels, num_classes):
    if labels.numel() and (labels.min() < 0 or labels.max() >= num_classes):
        raise ValueError("label out of range")
    return _eye(num_classes)[labels] if labels.dim() else _eye(num_classes)[labels.item()]
