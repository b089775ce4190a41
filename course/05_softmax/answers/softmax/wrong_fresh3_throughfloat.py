"""Computes in float32 and converts back, in which large float64 scores lose their differences."""


def softmax(x, dim):
    y = x.float()
    e = (y - y.amax(dim, keepdim=True)).exp()
    return (e / e.sum(dim, keepdim=True)).to(x.dtype)
