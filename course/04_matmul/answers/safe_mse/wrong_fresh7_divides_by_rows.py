"""A student who divides the sum by len: for two dims that is the number of rows, and without dims a TypeError."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of the same shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    return ((prediction - target) ** 2).sum() / len(prediction)
