"""exp of the difference to torch.logsumexp, which is allowed in this exercise."""


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    shifted = x - x.max(dim=dim, keepdim=True).values
    return (shifted - torch.logsumexp(shifted, dim=dim, keepdim=True)).exp()
