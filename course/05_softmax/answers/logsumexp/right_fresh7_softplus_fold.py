"""Adds one score after the other with softplus, which the lesson says is no softmax; infinities are chosen with where."""
from functools import reduce


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""

    def add(a, b):
        high = torch.maximum(a, b)
        return torch.where(torch.isinf(high), high, high + F.softplus(torch.minimum(a, b) - high))

    first, *others = x.unbind(dim)
    return reduce(add, others, first.clone())
