"""Computes only the gradients that are asked for, with masks from comparisons that include the edges."""
class LeakyClamp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.low, ctx.high = low, high
        y = torch.where(x > high, high + slope * (x - high), x)
        return torch.where(x < low, low + slope * (x - low), y)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        dx = dslope = None
        above, below = x > ctx.high, x < ctx.low
        if ctx.needs_input_grad[0]:
            dx = grad_out.clone()
            dx[above | below] *= slope
        if ctx.needs_input_grad[1]:
            dslope = (grad_out[above] * (x[above] - ctx.high)).sum()
            dslope = dslope + (grad_out[below] * (x[below] - ctx.low)).sum()
        return dx, dslope, None, None
