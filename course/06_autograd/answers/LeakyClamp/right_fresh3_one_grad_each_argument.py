"""Masks as numbers; as many gradients as there were arguments."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x: torch.Tensor, slope: torch.Tensor, *bounds: float):
        low, high = (*bounds, *(-1.0, 1.0)[len(bounds) :])
        above = torch.relu(x - high)
        below = torch.relu(low - x)
        out = (x < low) | (x > high)
        ctx.save_for_backward(slope, above - below, out)
        ctx.extra = len(bounds)
        result = x.clone()
        result[x > high] = high
        result[x < low] = low
        return result + slope * (above - below)

    @staticmethod
    def backward(ctx, grad_out):
        slope, distance, out = ctx.saved_tensors
        grad_x = grad_out.clone()
        grad_x[out] = grad_x[out] * slope
        grad_slope = (distance * grad_out).sum()
        return (grad_x, grad_slope) + (None,) * ctx.extra
