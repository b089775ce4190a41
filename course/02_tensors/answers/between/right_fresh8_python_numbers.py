"""Goes over Python's numbers with a chained comparison, where it is allowed."""


def between(x, low, high):
    kept = [number for number in x.flatten().tolist() if low <= number <= high]
    return torch.tensor(kept, dtype=x.dtype, device=x.device)
