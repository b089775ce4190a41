"""Object-oriented: an instance with __call__ that works with powers of two instead of e, and keeps nothing between calls."""
import math


class _Softmax:
    def __init__(self, base=math.e):
        self.factor = math.log2(base)

    def __call__(self, x, dim):
        top = torch.max(x, dim, keepdim=True).values
        powers = torch.exp2((x - top) * self.factor)
        return powers.div_(powers.sum(dim=dim, keepdim=True))


softmax = _Softmax()
