"""Squeezes both, so that a column fits a row."""


def safe_mse(prediction, target):
    prediction, target = prediction.squeeze(), target.squeeze()
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    return ((prediction - target) ** 2).mean()
