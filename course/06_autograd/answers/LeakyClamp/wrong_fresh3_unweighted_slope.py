"""The gradient of slope forgets what arrives."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        clamped = torch.clamp(x, low, high)
        ctx.save_for_backward(x, clamped, slope)
        return torch.lerp(clamped, x, slope)

    @staticmethod
    def backward(ctx, grad_out):
        x, clamped, slope = ctx.saved_tensors
        grad_x = torch.where(x == clamped, grad_out, slope * grad_out)
        return grad_x, (x - clamped).sum(), None, None
