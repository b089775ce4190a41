"""Counts the edges as outside: the gradient of x there is slope instead of 1."""
class LeakyClamp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        inside = (x > low) & (x < high)
        outside = x - x.clamp(low, high)
        ctx.save_for_backward(inside, outside, slope)
        return x.clamp(low, high) + slope * outside

    @staticmethod
    def backward(ctx, grad_out):
        inside, outside, slope = ctx.saved_tensors
        return torch.where(inside, grad_out, slope * grad_out), (grad_out * outside).sum(), None, None
