"""Computes a gradient only where one is needed."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.bounds = (low, high)
        y = x.clone()
        y = torch.where(x > high, high + slope * (x - high), y)
        y = torch.where(x < low, low + slope * (x - low), y)
        return y

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        low, high = ctx.bounds
        grad_x = grad_slope = None
        if ctx.needs_input_grad[0]:
            grad_x = grad_out.clone()
            outside = (x < low) | (x > high)
            grad_x[outside] = grad_x[outside] * slope
        if ctx.needs_input_grad[1]:
            grad_slope = (grad_out * (x - torch.clamp(x, low, high))).sum()
        return grad_x, grad_slope, None, None
