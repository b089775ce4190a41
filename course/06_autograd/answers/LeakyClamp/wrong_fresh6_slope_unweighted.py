"""The gradient of slope forgets the gradient that arrives."""


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
        d_x = torch.where(outside != 0, slope, torch.ones_like(outside))
        return grad_out * d_x, outside.sum(), None, None
