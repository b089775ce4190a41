"""Compares the sizes from the right with zip, which stops at the shorter shape."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    for p, t in zip(reversed(prediction.shape), reversed(target.shape)):
        if p != t:
            raise ValueError("shapes differ")
    return ((prediction - target) ** 2).mean()
