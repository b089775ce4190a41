"""Aligns the shapes by flattening both, in place of refusing them."""


def safe_mse(prediction, target):
    return ((prediction.flatten() - target.flatten()) ** 2).mean()
