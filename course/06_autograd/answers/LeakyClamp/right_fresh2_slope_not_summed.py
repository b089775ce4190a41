"""Forgets to sum the gradient of slope; autograd sums it to the shape () on its own."""


class LeakyClamp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        excess = x - x.clamp(low, high)
        ctx.save_for_backward(excess, slope)
        return x - excess + slope * excess

    @staticmethod
    def backward(ctx, grad_out):
        excess, slope = ctx.saved_tensors
        return torch.where(excess == 0, grad_out, grad_out * slope), grad_out * excess, None, None
