"""The shapes are compared, the rest is what mse_loss is for."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError(f"{tuple(prediction.shape)} is not {tuple(target.shape)}")
    return F.mse_loss(prediction, target)
