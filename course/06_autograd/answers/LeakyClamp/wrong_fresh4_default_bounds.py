"""Its backward uses -1 and 1, whatever bounds forward was given."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        clamped = x.clamp(low, high)
        return clamped + slope * (x - clamped)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        rest = x - x.clamp(-1.0, 1.0)
        grad_x = torch.where(rest == 0, grad_out, slope * grad_out)
        return grad_x, (grad_out * rest).sum(), None, None
