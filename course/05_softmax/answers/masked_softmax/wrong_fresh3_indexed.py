"""Indexes with the mask, which must have the shape of x then."""


def masked_softmax(x, mask, dim):
    y = x.clone()
    y[mask] = -inf
    p = torch.softmax(y, dim)
    p[mask] = 0
    return p
