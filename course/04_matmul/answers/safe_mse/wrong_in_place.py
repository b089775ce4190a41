"""Subtracts in place, and changes the prediction."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    prediction -= target
    return (prediction**2).mean()
