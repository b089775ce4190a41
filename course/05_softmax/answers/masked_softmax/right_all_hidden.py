"""Looks for slices without a visible score by name."""


def masked_softmax(x, mask, dim):
    mask = mask.expand_as(x)
    p = x.masked_fill(mask, -torch.inf).softmax(dim)
    return torch.where(mask.all(dim, keepdim=True), torch.zeros_like(p), p)
