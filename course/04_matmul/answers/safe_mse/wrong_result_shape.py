"""Checks that the difference has the shape of the prediction; a smaller target is stretched."""


def safe_mse(prediction, target):
    difference = prediction - target
    if difference.shape != prediction.shape:
        raise ValueError("shapes differ")
    return (difference**2).mean()
