"""A single number goes through Python, since one cannot loop over a tensor without dims."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    if prediction.ndim == 0:
        return torch.tensor((prediction.item() - target.item()) ** 2, dtype=prediction.dtype)
    total = sum(((p - t) ** 2).sum() for p, t in zip(prediction, target))
    return total / prediction.numel()
