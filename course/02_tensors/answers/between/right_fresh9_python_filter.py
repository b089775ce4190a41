"""A functional fan: Python numbers, filter with a lambda, and a tensor of the same dtype again."""


def between(x, low, high):
    kept = filter(lambda number: low <= number <= high, x.flatten().tolist())
    return torch.tensor(list(kept), dtype=x.dtype, device=x.device)
