"""forward without ctx, and setup_context, the newer style."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(x, slope, low=-1.0, high=1.0):
        return x.clamp(low, high) + slope * (x - x.clamp(low, high))

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, slope = inputs[:2]
        low = inputs[2] if len(inputs) > 2 else -1.0
        high = inputs[3] if len(inputs) > 3 else 1.0
        ctx.save_for_backward(x, slope)
        ctx.bounds = low, high

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        low, high = ctx.bounds
        outside = (x < low) | (x > high)
        factor = torch.ones_like(x).masked_fill(outside, 1.0) + outside * (slope - 1)
        grad_slope = torch.sum(grad_out * (x - x.clamp(low, high)))
        return grad_out * factor, grad_slope, None, None
