"""Copies the rows into a float32 matrix; other dtypes are lost."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    if x.is_contiguous() and x.numel() > 0:
        return x.view(len(x), -1)
    out = torch.empty(len(x), math.prod(x.shape[1:]))
    for i in range(len(x)):
        out[i] = x[i].flatten()
    return out
