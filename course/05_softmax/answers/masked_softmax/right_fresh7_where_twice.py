"""Hides with where before and after softmax; where also drops the nan of slices without a visible score."""
def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    return torch.where(mask, 0.0, torch.where(mask, -inf, x).softmax(dim))
