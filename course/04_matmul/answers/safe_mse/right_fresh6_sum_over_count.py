"""Flattens the difference and divides a sum by the count."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if list(prediction.shape) != list(target.shape):
        raise ValueError("unequal shapes")
    difference = (prediction - target).reshape(-1)
    squares = difference * difference
    return squares.sum() / squares.numel()
