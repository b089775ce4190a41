"""Looks for hidden slices along dim of the mask, not of x: a mask that broadcasts, (4,) for x (3, 4) with dim=0, has other dims, and nan stays."""
def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    hidden_slices = mask.all(dim=dim, keepdim=True)
    probabilities = torch.softmax(x.masked_fill(mask, -inf), dim=dim)
    return probabilities.masked_fill(hidden_slices, 0.0)
