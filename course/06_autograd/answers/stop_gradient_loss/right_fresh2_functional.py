"""A function of its own for the way back."""


class _Loss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, online, target):
        d = online - target
        ctx.save_for_backward(d)
        return (d * d).mean()

    @staticmethod
    def backward(ctx, grad_out):
        (d,) = ctx.saved_tensors
        return grad_out * 2 * d / d.numel(), None


def stop_gradient_loss(online, target):
    return _Loss.apply(online, target)
