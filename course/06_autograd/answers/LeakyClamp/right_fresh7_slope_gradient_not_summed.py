"""Returns the gradient of slope element by element: autograd itself sums what was broadcast, so slope.grad has the shape ()."""
class LeakyClamp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.bounds = low, high
        ctx.save_for_backward(x, slope)
        return torch.lerp(x.clamp(low, high), x, slope)

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        low, high = ctx.bounds
        outside = torch.logical_or(x < low, x > high)
        weight = outside * slope + ~outside
        return grad_out * weight, grad_out * (x - x.clamp(low, high)), None, None
