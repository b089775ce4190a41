"""Checks, then F.mse_loss."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if tuple(prediction.size()) == tuple(target.size()):
        return F.mse_loss(prediction, target)
    raise ValueError("prediction and target must have the same shape")
