"""contiguous() is often no copy, so the gradient that arrives is changed in place."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.low, ctx.high = low, high
        bounded = x.clamp(low, high)
        return bounded + slope * (x - bounded)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        rest = x - x.clamp(ctx.low, ctx.high)
        grad_slope = (grad_out * rest).sum()
        grad_x = grad_out.contiguous()
        grad_x[rest != 0] *= slope
        return grad_x, grad_slope, None, None
