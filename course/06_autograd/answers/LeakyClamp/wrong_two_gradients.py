"""One gradient for each tensor, none for the bounds."""


class LeakyClamp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.low, ctx.high = low, high
        bound = x.clamp(low, high)
        return bound + slope * (x - bound)

    @staticmethod
    def backward(ctx, grad):
        x, slope = ctx.saved_tensors
        out = x - x.clamp(ctx.low, ctx.high)
        return torch.where(out == 0, grad, grad * slope)
