"""Saves the result, not the input."""


class LeakyClamp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        bound = x.clamp(low, high)
        y = bound + slope * (x - bound)
        ctx.save_for_backward(y, slope)
        ctx.low, ctx.high = low, high
        return y

    @staticmethod
    def backward(ctx, grad):
        y, slope = ctx.saved_tensors
        out = y - y.clamp(ctx.low, ctx.high)
        return torch.where(out == 0, grad, grad * slope), (grad * out).sum(), None, None
