"""Three cases with torch.where; saves what is needed only."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        above, below = x > high, x < low
        excess = torch.where(above, x - high, torch.where(below, x - low, torch.zeros_like(x)))
        ctx.save_for_backward(above | below, excess, slope)
        result = torch.where(above, high + slope * excess, x)
        return torch.where(below, low + slope * excess, result)

    @staticmethod
    def backward(ctx, grad_out):
        outside, excess, slope = ctx.saved_tensors
        factor = torch.ones_like(excess).masked_fill(outside, 0) + outside * slope
        return grad_out * factor, torch.sum(grad_out * excess), None, None
