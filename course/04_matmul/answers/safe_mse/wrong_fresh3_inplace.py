"""Subtracts in place: prediction is changed, and a leaf that requires gradients is an error."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    difference = prediction
    difference -= target
    return difference.square().mean()
