"""Saves the local slopes of both arguments and multiplies on the way back."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        bounded = torch.clamp(x, min=low, max=high)
        outside = x - bounded
        local = torch.ones_like(x).masked_fill(outside != 0, slope.item())
        ctx.save_for_backward(local, outside)
        return bounded + slope * outside

    @staticmethod
    def backward(ctx, grad_out):
        local, outside = ctx.saved_tensors
        return grad_out * local, torch.sum(grad_out * outside), None, None
