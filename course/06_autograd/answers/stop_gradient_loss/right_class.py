"""A custom function without a backward to target."""


class _Loss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, online, target):
        gap = online - target
        ctx.save_for_backward(gap)
        return gap.pow(2).mean()

    @staticmethod
    def backward(ctx, arriving):
        (gap,) = ctx.saved_tensors
        return arriving * 2 * gap / gap.numel(), None


def stop_gradient_loss(online, target):
    return _Loss.apply(online, target)
