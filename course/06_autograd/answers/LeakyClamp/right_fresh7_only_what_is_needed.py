"""Asks ctx.needs_input_grad, saves what it needs already worked out, and once_differentiable above the backward."""
from torch.autograd.function import once_differentiable


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        above, below = x > high, x < low
        y = torch.where(above, high + slope * (x - high), x)
        y = torch.where(below, low + slope * (x - low), y)
        excess = torch.where(above, x - high, 0).add(torch.where(below, x - low, 0))
        ctx.save_for_backward((above | below), excess, slope)
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx, grad_out):
        out, excess, slope = ctx.saved_tensors
        dx = ds = None
        if ctx.needs_input_grad[0]:
            dx = grad_out.clone()
            dx[out] *= slope
        if ctx.needs_input_grad[1]:
            ds = torch.tensordot(grad_out, excess, dims=grad_out.ndim)
        return dx, ds, None, None
