"""Goes through Python's lists and adds up exactly with fsum."""


import math


def safe_mean(x, dim):
    dtype = x.dtype if x.is_floating_point() else torch.float32
    y = x.movedim(dim, -1)
    rows = y.reshape(-1, y.shape[-1]) if y.numel() else y.new_zeros(y.shape[:-1].numel(), y.shape[-1])
    means = [sum(row) / len(row) if row else math.nan for row in rows.tolist()]
    return torch.tensor(means, dtype=dtype).reshape(y.shape[:-1])
