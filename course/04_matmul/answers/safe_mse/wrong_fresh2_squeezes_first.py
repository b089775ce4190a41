"""Squeezes both to be friendly, so (1, 1) against (1,) is accepted."""


def safe_mse(prediction, target):
    if prediction.shape[1:] != target.shape[1:] or prediction.squeeze().shape != target.squeeze().shape:
        raise ValueError("unequal shapes")
    return ((prediction.squeeze() - target.squeeze()) ** 2).mean()
