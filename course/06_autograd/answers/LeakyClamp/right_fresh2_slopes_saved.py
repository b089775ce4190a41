"""Saves the two derivatives instead of the inputs."""


class LeakyClamp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        edge = x.clamp(min=low).clamp(max=high)
        to_x = torch.ones_like(x).masked_fill((x > high).logical_or(x < low), slope.item())
        to_slope = x - edge
        ctx.save_for_backward(to_x, to_slope)
        return edge + slope * to_slope

    @staticmethod
    def backward(ctx, grad_out):
        to_x, to_slope = ctx.saved_tensors
        return to_x * grad_out, torch.einsum("a,a->", to_slope.reshape(-1), grad_out.reshape(-1)), None, None
