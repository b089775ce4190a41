"""Works with what lies outside, x - x.clamp(low, high)."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        inside = x.clamp(low, high)
        excess = x - inside
        ctx.save_for_backward(excess, slope)
        return inside + slope * excess

    @staticmethod
    def backward(ctx, grad_out):
        excess, slope = ctx.saved_tensors
        grad_x = grad_out * torch.where(excess == 0, torch.ones_like(slope), slope)
        return grad_x, (grad_out * excess).sum(), None, None
