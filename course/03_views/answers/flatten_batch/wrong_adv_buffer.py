"""Two kinds of buffer, for floats and for integers, none for complex numbers."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    kind = torch.float64 if x.is_floating_point() else torch.int64
    rows = torch.zeros(len(x), math.prod(x.shape[1:]), dtype=kind)
    for i, example in enumerate(x):
        rows[i] = example.reshape(-1)
    return rows.to(x.dtype)
