"""Believes that F.mse_loss checks."""


def safe_mse(prediction, target):
    return F.mse_loss(prediction, target)
