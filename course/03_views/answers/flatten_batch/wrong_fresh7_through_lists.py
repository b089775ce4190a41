"""A beginner who goes through lists and forgets the dtype: float64 comes back as float32, bytes as int64."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    width = math.prod(x.shape[1:])
    if x.numel() == 0:
        return x.new_empty((len(x), width))
    numbers = torch.tensor(x.tolist())
    return numbers.reshape(len(x), width)
