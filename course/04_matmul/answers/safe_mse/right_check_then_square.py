"""Compares the shapes, then computes."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError(f"{prediction.shape} against {target.shape}")
    return (prediction - target).pow(2).mean()
