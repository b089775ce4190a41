"""Gives the mask the missing dims in place."""


def masked_softmax(x, mask, dim):
    while mask.dim() < x.dim():
        mask.unsqueeze_(0)
    mask = mask.expand_as(x)
    p = torch.softmax(x.masked_fill(mask, -inf), dim)
    return p.masked_fill(mask, 0)
