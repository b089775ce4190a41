"""Multiplies grad_out in place; breaks "All arguments are unchanged, and so is the gradient that arrives"."""
class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.low, ctx.high = low, high
        clamped = x.clamp(low, high)
        return clamped + slope * (x - clamped)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        excess = x - x.clamp(ctx.low, ctx.high)
        grad_slope = (grad_out * excess).sum()
        grad_out[excess != 0] *= slope
        return grad_out, grad_slope, None, None
