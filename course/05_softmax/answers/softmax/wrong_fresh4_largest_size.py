"""Subtracts the largest absolute value, so slices of low scores vanish: 0 / 0."""


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    finite = x.masked_fill(x == -inf, 0.0)
    biggest = finite.abs().amax(dim=dim, keepdim=True)
    e = torch.exp(x - biggest)
    return e / e.sum(dim=dim, keepdim=True)
