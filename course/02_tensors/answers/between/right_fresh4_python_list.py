"""Goes through the numbers one by one, and says the dtype at the end."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    kept = []
    for number in x.flatten().tolist():
        if low <= number <= high:
            kept.append(number)
    return torch.tensor(kept, dtype=x.dtype)
