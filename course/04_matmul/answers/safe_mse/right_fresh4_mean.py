"""The mean of the squared difference."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if tuple(prediction.shape) != tuple(target.shape):
        raise ValueError("prediction and target must have the same shape")
    return ((prediction - target) ** 2).mean()
