"""Reads ahead: an autograd.Function whose backward has None for the target."""
class _ErrorToConstant(torch.autograd.Function):
    @staticmethod
    def forward(ctx, online, target):
        ctx.save_for_backward(online - target)
        return (online - target).square().mean()

    @staticmethod
    def backward(ctx, grad_out):
        (difference,) = ctx.saved_tensors
        return grad_out * 2 * difference / difference.numel(), None


def stop_gradient_loss(online, target):
    return _ErrorToConstant.apply(online, target)
