"""Raises the stub's error for unequal shapes."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise NotImplementedError
    return ((prediction - target) ** 2).mean()
