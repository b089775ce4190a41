"""Builds the denominator score by score with softplus, which the text allows, after shifting each slice by its largest score."""
from functools import reduce


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""

    def both(a, b):
        low, high = torch.minimum(a, b), torch.maximum(a, b)
        return torch.where(high == -inf, high, high + F.softplus(low - high))

    near = x - x.amax(dim, keepdim=True)
    return (near - reduce(both, near.unbind(dim)).unsqueeze(dim)).exp()
