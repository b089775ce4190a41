"""Compares the numbers of elements and flattens both."""


def safe_mse(prediction, target):
    if prediction.numel() != target.numel() or (prediction.ndim, target.ndim) == (2, 1):
        raise ValueError("unequal sizes")
    return ((prediction.flatten() - target.flatten()) ** 2).mean()
