"""Computes with .item() and makes a new tensor: no gradient, and float32 always."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError("shapes must be equal")
    total = ((prediction - target) ** 2).sum().item()
    return torch.tensor(total / prediction.numel())
