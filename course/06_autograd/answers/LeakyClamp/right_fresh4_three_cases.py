"""The three cases with where, and only the gradients that are needed."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        above, below = x > high, x < low
        y = torch.where(above, high + slope * (x - high), x)
        y = torch.where(below, low + slope * (x - low), y)
        ctx.bounds = (low, high)
        ctx.save_for_backward(x, slope, above, below)
        return y

    @staticmethod
    def backward(ctx, grad_out):
        x, slope, above, below = ctx.saved_tensors
        low, high = ctx.bounds
        grad_x = grad_slope = None
        if ctx.needs_input_grad[0]:
            grad_x = grad_out.clone()
            grad_x[above | below] *= slope
        if ctx.needs_input_grad[1]:
            over = torch.where(above, x - high, torch.zeros_like(x))
            under = torch.where(below, x - low, torch.zeros_like(x))
            grad_slope = torch.sum(grad_out * (over + under))
        return grad_x, grad_slope, None, None
