"""What lies outside is x minus its clamp, in both directions."""


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
        outside = x - x.clamp(ctx.low, ctx.high)
        grad_x = torch.where(outside == 0, grad_out, slope * grad_out)
        grad_slope = (grad_out * outside).sum()
        return grad_x, grad_slope, None, None
