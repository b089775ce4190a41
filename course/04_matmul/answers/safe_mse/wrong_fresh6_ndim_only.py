"""Compares the numbers of dims only, so (n, 1) against (1, n) passes."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.ndim != target.ndim:
        raise ValueError("prediction and target must have the same number of dims")
    diff = prediction - target
    return torch.mean(diff**2)
