"""contiguous() is no copy if grad_out is contiguous already: then the gradient that arrives is changed in place."""
class LeakyClamp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        outside = x - x.clamp(low, high)
        ctx.save_for_backward(outside, slope)
        return x.clamp(low, high) + slope * outside

    @staticmethod
    def backward(ctx, grad_out):
        outside, slope = ctx.saved_tensors
        dslope = (grad_out * outside).sum()
        dx = grad_out.contiguous()
        dx[outside != 0] *= slope
        return dx, dslope, None, None
