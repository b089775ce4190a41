"""Takes True for "visible"."""


def masked_softmax(x, mask, dim):
    p = torch.softmax(x.masked_fill(~mask, float("-inf")), dim)
    return p.masked_fill(~mask, 0.0)
