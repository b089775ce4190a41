"""A student who thinks that one element against one cannot go wrong: (1, 1) against (1,) is accepted."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of the same shape; else raise ValueError."""
    if prediction.shape != target.shape and max(prediction.numel(), target.numel()) > 1:
        raise ValueError("shapes differ")
    return F.mse_loss(prediction.reshape(target.shape), target)
