"""The dot product of the flattened differences, divided by their number."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.ndim != target.ndim:
        raise ValueError("the numbers of dims differ")
    for n, m in zip(prediction.shape, target.shape):
        if n != m:
            raise ValueError("the sizes differ")
    difference = (prediction - target).reshape(-1)
    return torch.dot(difference, difference) / difference.numel()
