"""Builds the result anew from the numbers, so no gradient reaches the prediction."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if tuple(prediction.shape) != tuple(target.shape):
        raise ValueError("prediction and target have different shapes")
    squares = [(p - t) ** 2 for p, t in zip(prediction.flatten(), target.flatten())]
    return torch.tensor(squares, dtype=prediction.dtype).mean()
