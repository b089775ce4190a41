"""Computes only the gradients that are needed."""


class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.bounds = (low, high)
        ctx.save_for_backward(x, slope)
        inside = x.clamp(min=low, max=high)
        return inside + (x - inside) * slope

    @staticmethod
    def backward(ctx, grad_out):
        x, slope = ctx.saved_tensors
        low, high = ctx.bounds
        grad_x = grad_slope = None
        if ctx.needs_input_grad[0]:
            outside = (x < low) | (x > high)
            grad_x = grad_out.clone()
            grad_x[outside] *= slope
        if ctx.needs_input_grad[1]:
            grad_slope = torch.sum(grad_out * (x - x.clamp(low, high)))
        return grad_x, grad_slope, None, None
