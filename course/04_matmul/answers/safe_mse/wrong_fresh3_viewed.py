"""view(-1) of both, an error where the arguments are transposed."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    p, t = prediction.view(-1), target.view(-1)
    return ((p - t) ** 2).mean()
