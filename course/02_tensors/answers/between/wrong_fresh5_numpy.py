"""Goes through NumPy, which has no bfloat16."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    array = x.numpy()
    picked = array[(array >= low) & (array <= high)]
    return torch.from_numpy(picked)
