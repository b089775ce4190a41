"""Makes a tensor of a Python list, so the dtype is inferred anew."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    numbers = x.flatten().tolist()
    return torch.tensor([number for number in numbers if low <= number <= high])
