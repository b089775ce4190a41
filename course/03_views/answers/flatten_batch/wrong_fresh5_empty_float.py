"""Makes an empty batch by torch.empty without a dtype."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    if len(x) == 0:
        return torch.empty(0, math.prod(x.shape[1:]))
    return torch.stack([example.reshape(-1) for example in x])
