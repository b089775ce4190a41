"""The larger of each element and 0."""


def without_negatives(x):
    zero = torch.tensor(0, dtype=x.dtype)
    return torch.maximum(x, zero)
