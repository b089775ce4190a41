"""Forgets the mean."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    return ((prediction - target) ** 2).sum()
