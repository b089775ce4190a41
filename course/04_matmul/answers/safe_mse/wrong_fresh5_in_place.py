"""Subtracts in place in a detached prediction: it is changed, and no gradient reaches it."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    difference = prediction.detach()
    difference -= target
    return difference.pow(2).mean()
