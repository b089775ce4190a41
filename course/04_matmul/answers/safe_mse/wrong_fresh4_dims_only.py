"""Compares only the number of dims, so (3, 1) against (1, 3) is stretched."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.ndim != target.ndim:
        raise ValueError("prediction and target have different numbers of dims")
    return (prediction - target).pow(2).mean()
