"""Forgets to weight the gradient of slope by what arrives."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        outside = x - x.clamp(low, high)
        ctx.save_for_backward(outside, slope)
        return x.clamp(low, high) + slope * outside

    @staticmethod
    def backward(ctx, grad_out):
        outside, slope = ctx.saved_tensors
        grad_x = grad_out * torch.where(outside == 0, torch.ones_like(outside), slope)
        return grad_x, outside.sum(), None, None
