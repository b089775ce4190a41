"""Compares with a zero of rank 0, int64, for integers and a float one for the others."""


def without_negatives(x):
    zero = torch.tensor(0.0) if x.is_floating_point() else torch.tensor(0, dtype=x.dtype)
    return torch.maximum(x, zero)
