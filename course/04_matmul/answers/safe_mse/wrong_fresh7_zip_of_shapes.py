"""A student who compares sizes from the right with zip: zip stops at the shorter shape, so (1, 3) against (3,) and () against (3,) pass."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of the same shape; else raise ValueError."""
    for p, t in zip(reversed(prediction.shape), reversed(target.shape)):
        if p != t:
            raise ValueError(f"shapes differ: {prediction.shape} and {target.shape}")
    return ((prediction - target) ** 2).mean()
