"""Writes a stop_gradient as other frameworks have it: a function whose output is marked as not differentiable."""
class _Stop(torch.autograd.Function):
    @staticmethod
    def forward(ctx, tensor):
        constant = tensor.clone()
        ctx.mark_non_differentiable(constant)
        return constant

    @staticmethod
    def backward(ctx, gradient):
        return None


def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    return torch.square(online - _Stop.apply(target)).mean()
