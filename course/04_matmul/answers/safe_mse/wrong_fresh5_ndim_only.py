"""Compares the numbers of dims only, so (2, 3) against (1, 3) is stretched."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.ndim != target.ndim:
        raise ValueError("a column and a row cannot be compared")
    return ((prediction - target) ** 2).mean()
