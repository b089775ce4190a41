"""Looks for slices in which all is hidden along dim of the mask, which may have fewer dims."""


def masked_softmax(x, mask, dim):
    nothing = mask.all(dim=dim, keepdim=True)
    p = torch.softmax(x.masked_fill(mask, -inf), dim=dim)
    return p.masked_fill(nothing, 0.0)
