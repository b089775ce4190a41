"""Compares the shapes in an assert, which does not count as refusing."""


def safe_mse(prediction, target):
    assert prediction.shape == target.shape, "unequal shapes"
    return ((prediction - target) ** 2).mean()
