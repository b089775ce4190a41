"""Scales the gradient that arrives in place."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        excess = x - x.clamp(low, high)
        ctx.save_for_backward(excess, slope)
        return x + (slope - 1) * excess

    @staticmethod
    def backward(ctx, grad_out):
        excess, slope = ctx.saved_tensors
        grad_slope = (grad_out * excess).sum()
        outside = excess != 0
        if grad_out.is_contiguous():
            grad_out[outside] *= slope
            return grad_out, grad_slope, None, None
        return torch.where(outside, grad_out * slope, grad_out), grad_slope, None, None
