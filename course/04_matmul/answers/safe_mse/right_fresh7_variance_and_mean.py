"""A statistician: the mean of the squares is the variance (without correction) plus the squared mean."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of the same shape; else raise ValueError."""
    if prediction.size() != target.size():
        raise RuntimeError("prediction and target have different shapes")
    variance, mean = torch.var_mean(prediction - target, correction=0)
    return variance + mean**2
