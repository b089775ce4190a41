"""Takes the strict inside, low < x < high: at the edges the gradient of x is slope instead of 1."""
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
        inside = (x > ctx.low) & (x < ctx.high)
        grad_x = torch.where(inside, grad_out, grad_out * slope)
        grad_slope = (grad_out * (x - x.clamp(ctx.low, ctx.high))).sum()
        return grad_x, grad_slope, None, None
