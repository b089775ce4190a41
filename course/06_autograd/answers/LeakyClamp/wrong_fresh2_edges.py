"""Strict comparisons, so the edges count as outside."""


class LeakyClamp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.low, ctx.high = low, high
        inside = x.clamp(low, high)
        return inside + slope * (x - inside)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        inside = (x > ctx.low) & (x < ctx.high)
        dx = torch.where(inside, grad_out, grad_out * slope)
        excess = x - x.clamp(ctx.low, ctx.high)
        return dx, (grad_out * excess).sum(), None, None
