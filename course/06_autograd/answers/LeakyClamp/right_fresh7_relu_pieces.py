"""Builds forward and backward from two relu pieces, in static helpers; slope's gradient is a product with each piece."""
class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def pieces(x, low, high):
        return torch.relu(x - high), torch.relu(low - x)

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        over, under = LeakyClamp.pieces(x, low, high)
        ctx.save_for_backward(over, under, slope)
        return x.clamp(low, high) + slope * (over - under)

    @staticmethod
    def backward(ctx, grad_out):
        over, under, slope = ctx.saved_tensors
        factor = torch.ones_like(over)
        factor.masked_fill_((over > 0) | (under > 0), slope.item())
        to_slope = (grad_out * over).sum() - (grad_out * under).sum()
        return factor * grad_out, to_slope, None, None
