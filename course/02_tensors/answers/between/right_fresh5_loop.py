"""A loop over Python numbers, with the dtype of x at the end."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    chosen = []
    for number in x.flatten().tolist():
        if low <= number <= high:
            chosen.append(number)
    return torch.tensor(chosen, dtype=x.dtype, device=x.device)
