"""A lover of decorators: the check outside, a mean of squares inside."""
from functools import wraps


def _same_shape(function):
    @wraps(function)
    def checked(prediction, target):
        if prediction.ndim == target.ndim and all(map(int.__eq__, prediction.shape, target.shape)):
            return function(prediction, target)
        raise RuntimeError("the two shapes must be equal")

    return checked


@_same_shape
def safe_mse(prediction, target):
    """Return the mean squared difference."""
    return torch.sum((prediction - target).square()).div(prediction.numel())
