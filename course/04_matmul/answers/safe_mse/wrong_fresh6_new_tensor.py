"""Builds a new tensor from the number, so no gradient arrives."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError("prediction and target must have equal shapes")
    mse = ((prediction - target) ** 2).sum().item() / prediction.numel()
    return torch.tensor(mse, dtype=prediction.dtype)
