"""F.mse_loss behind a check."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.size() != target.size():
        raise ValueError("prediction and target must have the same shape")
    return F.mse_loss(prediction, target)
