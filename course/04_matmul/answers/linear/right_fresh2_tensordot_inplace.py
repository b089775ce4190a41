"""A contraction of the two last dims; the bias is added in place on the fresh result."""


class _Linear:
    def __call__(self, x, weight, bias=None):
        result = torch.tensordot(x, weight, dims=([-1], [1]))
        if bias is not None:
            result += bias
        return result


linear = _Linear()
