"""Changes grad_out in place where contiguous() makes no copy of it."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.low = low
        ctx.high = high
        c = x.clamp(low, high)
        return c + slope * (x - c)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        over = x - x.clamp(ctx.low, ctx.high)
        grad_slope = (grad_out * over).sum()
        grad_x = grad_out.contiguous()  # an expanded tensor cannot be written to
        grad_x[over != 0] *= slope
        return grad_x, grad_slope, None, None
