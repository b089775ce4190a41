"""Goes through Python's own numbers, which are exact for integers, and back to a tensor of the dtype."""


def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError(f"two vectors of one length, please, not {a.shape} and {b.shape}")
    total = sum(x * y for x, y in zip(a.tolist(), b.tolist()))
    return torch.tensor(total, dtype=a.dtype)
