"""Divides the sum of squares by len, the number of rows."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("unequal shapes")
    count = len(prediction) if prediction.ndim else 1
    return ((prediction - target) ** 2).sum() / count
