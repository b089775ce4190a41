"""Thinks of the one case of the picture."""


def safe_mse(prediction, target):
    if prediction.ndim == 2 and prediction.shape[1] == 1 and target.ndim == 1:
        raise ValueError("a column against a row")
    return ((prediction - target) ** 2).mean()
