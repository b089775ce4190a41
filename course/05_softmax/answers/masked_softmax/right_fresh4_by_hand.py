"""Works with exp and a maximum that is 0 where everything is hidden."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    visible = torch.where(mask, -inf, x)
    top = visible.amax(dim, keepdim=True)
    top = torch.where(top == -inf, 0.0, top)
    weights = torch.exp(visible - top)
    total = weights.sum(dim, keepdim=True)
    return weights / torch.where(total == 0, 1.0, total)
