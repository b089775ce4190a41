"""The way of the hint."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        cut = x.clamp(low, high)
        beyond = x - cut
        ctx.save_for_backward(beyond, slope)
        return cut + slope * beyond

    @staticmethod
    def backward(ctx, grad_out):
        beyond, slope = ctx.saved_tensors
        dx = torch.where(beyond == 0, grad_out, grad_out * slope)
        dslope = (grad_out * beyond).sum()
        return dx, dslope, None, None
