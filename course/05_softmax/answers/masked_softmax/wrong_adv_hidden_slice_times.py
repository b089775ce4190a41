"""Leaves a slice that is all hidden as it is, and multiplies it away."""


def masked_softmax(x, mask, dim):
    mask = mask.expand_as(x)
    nothing = mask.all(dim, keepdim=True)
    p = torch.softmax(x.masked_fill(mask & ~nothing, -inf), dim)
    return p * (~mask)
