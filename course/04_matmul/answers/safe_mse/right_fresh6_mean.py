"""Compares the shapes, then the mean of the squares."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError(f"shapes differ: {prediction.shape} and {target.shape}")
    return ((prediction - target) ** 2).mean()
