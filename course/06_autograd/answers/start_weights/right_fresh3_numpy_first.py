"""Fills a NumPy array of float32 and wraps it."""


def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    if n < 1:
        raise ValueError("n must be 1 or more")
    numbers = np.zeros(n, dtype=np.float32)
    numbers[0] = first
    weights = torch.from_numpy(numbers)
    weights.requires_grad = True
    return weights
