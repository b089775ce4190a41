"""With clamp, and the rest that lies outside."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.low, ctx.high = low, high
        inside = x.clamp(low, high)
        return inside + slope * (x - inside)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        outside = (x < ctx.low) | (x > ctx.high)
        rest = x - x.clamp(ctx.low, ctx.high)
        grad_x = torch.where(outside, grad_out * slope, grad_out)
        return grad_x, (grad_out * rest).sum(), None, None
