"""One over the sum of exp(rival - own score): differences need no maximum.

An overflowing exp is right here, as one over inf is the 0 it should be; -inf minus -inf counts as 0.
"""


def softmax(x, dim):
    x = x.movedim(dim, -1)
    gaps = x.unsqueeze(-2) - x.unsqueeze(-1)
    gaps = gaps.masked_fill(gaps.isnan(), 0.0)
    return gaps.exp().sum(-1).reciprocal().movedim(-1, dim)
