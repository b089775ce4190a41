"""A student who takes the number out and makes a new tensor of it: no gradient reaches the prediction."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of the same shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    loss = ((prediction - target) ** 2).mean()
    return torch.tensor(loss.item(), dtype=prediction.dtype)
