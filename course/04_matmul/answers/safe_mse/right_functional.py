"""Lets F.mse_loss do the arithmetic."""


def safe_mse(prediction, target):
    if prediction.size() != target.size():
        raise ValueError("unequal shapes")
    return F.mse_loss(prediction, target)
