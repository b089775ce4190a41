"""Clamps the shifted scores, so -inf gets a tiny probability."""


def softmax(x, dim):
    shifted = (x - x.amax(dim, keepdim=True)).clamp(min=-50)
    e = shifted.exp()
    return e / e.sum(dim, keepdim=True)
