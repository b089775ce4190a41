"""A class with __call__ that works in place, on its own memory only."""


class _Softmax:
    def __call__(self, x, dim):
        out = x - x.amax(dim, keepdim=True)  # fresh memory
        out.exp_()
        out.div_(out.sum(dim, keepdim=True))
        return out


softmax = _Softmax()
