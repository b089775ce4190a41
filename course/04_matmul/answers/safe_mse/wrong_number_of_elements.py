"""Compares the numbers of elements."""


def safe_mse(prediction, target):
    if prediction.numel() != target.numel():
        raise ValueError("not as many")
    return ((prediction - target) ** 2).mean()
