"""Returns two gradients only: fine with the default bounds, an error as soon as low and high are passed."""
class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        clamped = x.clamp(low, high)
        excess = x - clamped
        ctx.save_for_backward(excess, slope)
        return clamped + slope * excess

    @staticmethod
    def backward(ctx, grad_out):
        excess, slope = ctx.saved_tensors
        grad_x = torch.where(excess == 0, grad_out, slope * grad_out)
        return grad_x, (grad_out * excess).sum()
