"""Makes a tensor of a list without saying the dtype."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    return torch.tensor([v for v in x.flatten().tolist() if v >= low and v <= high])
