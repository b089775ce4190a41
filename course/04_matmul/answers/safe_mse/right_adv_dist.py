"""By the distance."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.size() != target.size():
        raise TypeError("shapes")
    return torch.dist(prediction, target) ** 2 / prediction.numel()
