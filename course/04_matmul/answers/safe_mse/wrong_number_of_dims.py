"""Compares the numbers of dims."""


def safe_mse(prediction, target):
    if prediction.ndim != target.ndim:
        raise ValueError("not as many dims")
    return ((prediction - target) ** 2).mean()
