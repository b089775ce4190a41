"""Returns two gradients, also where bounds were given."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        excess = x - x.clamp(low, high)
        ctx.save_for_backward(excess, slope)
        return x - excess + slope * excess

    @staticmethod
    def backward(ctx, grad_out):
        excess, slope = ctx.saved_tensors
        grad_x = torch.where(excess == 0, grad_out, grad_out * slope)
        return grad_x, (grad_out * excess).sum()
