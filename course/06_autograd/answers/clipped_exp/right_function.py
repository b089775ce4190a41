"""With a backward of its own."""


class _Clipped(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = x.exp()
        ctx.save_for_backward(torch.where(y > 10, torch.zeros_like(y), y))
        return y.clamp(max=10)

    @staticmethod
    def backward(ctx, arriving):
        return arriving * ctx.saved_tensors[0]


def clipped_exp(x):
    return _Clipped.apply(x)
