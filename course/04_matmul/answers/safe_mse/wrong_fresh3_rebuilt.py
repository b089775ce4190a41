"""Makes a new tensor of the mean: no gradient gets through, and float64 becomes float32."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    total = ((prediction - target) ** 2).sum()
    return torch.tensor(float(total) / prediction.numel())
