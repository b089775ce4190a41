"""With masks for above and below."""


class LeakyClamp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.bounds = low, high
        y = torch.where(x > high, high + slope * (x - high), x)
        return torch.where(x < low, low + slope * (x - low), y)

    @staticmethod
    def backward(ctx, grad):
        x, slope = ctx.saved_tensors
        low, high = ctx.bounds
        above, below = x > high, x < low
        dx = torch.where(above | below, grad * slope, grad)
        dslope = (grad * (x - high) * above + grad * (x - low) * below).sum()
        return dx, dslope, None, None
