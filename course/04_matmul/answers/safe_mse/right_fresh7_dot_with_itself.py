"""A geometer: the difference as one long vector, its dot product with itself, divided by its length."""


def safe_mse(prediction: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Return the mean squared difference of two tensors of the same shape; else raise ValueError."""
    if (shape := prediction.shape) == target.shape:
        difference = torch.sub(prediction, target).reshape(-1)
        return difference @ difference / shape.numel()
    raise ValueError(f"shapes differ: {shape} and {target.shape}")
