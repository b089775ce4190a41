"""Subtracts the largest absolute value "to be safe on both sides": a slice of scores near -1000 gives 0 / 0; breaks "scores of any size"."""
def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    finite = torch.where(torch.isinf(x), torch.zeros_like(x), x)
    weights = torch.exp(x - finite.abs().amax(dim=dim, keepdim=True))
    return weights / weights.sum(dim=dim, keepdim=True)
