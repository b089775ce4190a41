"""The gradient of slope always takes the distance to -1 and 1."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope, (x < low) | (x > high))
        y = torch.where(x > high, high + slope * (x - high), x)
        return torch.where(x < low, low + slope * (x - low), y)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope, outside = ctx.saved_tensors
        grad_x = torch.where(outside, grad_out * slope, grad_out)
        distance = torch.where(outside, x - x.sign(), torch.zeros_like(x))
        return grad_x, (grad_out * distance).sum(), None, None
