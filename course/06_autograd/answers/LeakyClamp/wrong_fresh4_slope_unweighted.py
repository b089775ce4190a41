"""The gradient of slope forgets to multiply by the gradient that arrives."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        inside = x.clamp(min=low, max=high)
        ctx.save_for_backward(x, slope)
        ctx.low = low
        ctx.high = high
        return inside + slope * (x - inside)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        outside = (x > ctx.high) | (x < ctx.low)
        grad_x = grad_out * torch.where(outside, slope, torch.ones_like(x))
        grad_slope = (x - x.clamp(ctx.low, ctx.high)).sum()
        return grad_x, grad_slope, None, None
