"""Divides by the number of rows."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    return ((prediction - target) ** 2).sum() / prediction.shape[0]
