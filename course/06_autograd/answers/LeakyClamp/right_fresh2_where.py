"""Three cases by where, saved as masks."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.low, ctx.high = low, high
        ctx.save_for_backward(x, slope)
        y = torch.where(x > high, high + slope * (x - high), x)
        return torch.where(x < low, low + slope * (x - low), y)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        above, below = x > ctx.high, x < ctx.low
        dx = grad_out.clone()
        dx[above | below] *= slope
        out = torch.zeros_like(x)
        out[above] = x[above] - ctx.high
        out[below] = x[below] - ctx.low
        return dx, torch.sum(out * grad_out), None, None
