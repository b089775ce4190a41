"""Subtracts in place, which overwrites the prediction."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("unequal shapes")
    prediction -= target
    return prediction.pow(2).mean()
