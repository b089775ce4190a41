"""Compares len, which is the first dim only."""


def safe_mse(prediction, target):
    if prediction.ndim and target.ndim and len(prediction) != len(target):
        raise ValueError("unequal lengths")
    return ((prediction - target) ** 2).mean()
