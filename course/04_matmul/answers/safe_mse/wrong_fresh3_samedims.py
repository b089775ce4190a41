"""Compares the numbers of dims only, and trusts the subtraction to refuse the rest."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.ndim != target.ndim:
        raise ValueError(f"{prediction.shape} != {target.shape}")
    return torch.mean((prediction - target) ** 2)
