"""Expands the mask and looks for slices where everything is hidden."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    mask = mask.expand_as(x)
    scores = x.clone()
    scores[mask] = -inf
    nothing = mask.all(dim=dim, keepdim=True)
    result = torch.softmax(scores, dim=dim)
    return torch.where(nothing, torch.zeros_like(result), result)
