"""where with two masks; computes only the gradients that are needed."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.low, ctx.high = low, high
        y = torch.where(x > high, high + slope * (x - high), x)
        return torch.where(x < low, low + slope * (x - low), y)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        above, below = x > ctx.high, x < ctx.low
        grad_x = grad_slope = None
        if ctx.needs_input_grad[0]:
            grad_x = torch.where(above | below, grad_out * slope, grad_out)
        if ctx.needs_input_grad[1]:
            grad_slope = (grad_out[above] * (x[above] - ctx.high)).sum()
            grad_slope = grad_slope + (grad_out[below] * (x[below] - ctx.low)).sum()
        return grad_x, grad_slope, None, None
