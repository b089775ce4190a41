"""Compares sizes from the right until the shorter shape ends."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    for p, t in zip(reversed(prediction.shape), reversed(target.shape)):
        if p != t:
            raise ValueError("the shapes differ")
    return (prediction - target).pow(2).mean()
