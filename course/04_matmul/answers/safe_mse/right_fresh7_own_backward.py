"""A reader who is ahead of the course: a torch.autograd.Function with its own backward."""


class _MSE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, prediction, target):
        difference = prediction - target
        ctx.save_for_backward(difference)
        return difference.square().mean()

    @staticmethod
    def backward(ctx, upstream):
        (difference,) = ctx.saved_tensors
        slope = upstream * 2 * difference / difference.numel()
        return slope, -slope


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of the same shape; else raise ValueError."""
    if list(prediction.shape) != list(target.shape):
        raise TypeError(f"{prediction.shape} is not {target.shape}")
    return _MSE.apply(prediction, target)
