"""Checks the dims and each size one by one, then sum divided by numel."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.dim() != target.dim():
        raise ValueError("not the same number of dims")
    for dim in range(prediction.dim()):
        if prediction.size(dim) != target.size(dim):
            raise ValueError(f"dim {dim} differs")
    difference = torch.sub(prediction, target)
    squares = torch.square(difference)
    return torch.sum(squares) / prediction.numel()
