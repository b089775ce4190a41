"""A backward of its own that does not multiply by the gradient that arrives."""


class _ClippedExp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = x.exp().clamp(max=10.0)
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, grad_out):
        (y,) = ctx.saved_tensors
        return torch.where(y < 10.0, y, torch.zeros_like(y))


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    return _ClippedExp.apply(x)
