"""Divides by len, the first size, which is not the number of elements beyond one dim."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError(f"{prediction.shape} is not {target.shape}")
    error = prediction - target
    return (error * error).sum() / len(prediction)
