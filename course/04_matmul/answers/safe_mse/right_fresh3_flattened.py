"""Flattens the difference and takes its dot product with itself."""


def safe_mse(prediction: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if list(prediction.shape) != list(target.shape):
        raise ValueError("the shapes differ")
    difference = torch.sub(prediction, target).flatten()
    return torch.dot(difference, difference) / difference.numel()
