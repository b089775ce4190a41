"""Counts the edges as outside in backward."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.low, ctx.high = low, high
        bound = x.clamp(low, high)
        return bound + slope * (x - bound)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        inside = (x > ctx.low) & (x < ctx.high)
        excess = x - x.clamp(ctx.low, ctx.high)
        grad_x = grad_out * torch.where(inside, torch.ones_like(x), slope)
        return grad_x, (grad_out * excess).sum(), None, None
