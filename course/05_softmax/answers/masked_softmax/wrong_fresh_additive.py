"""Adds the mask as a large negative number, as in old attention code."""

def masked_softmax(x, mask, dim):
    p = torch.softmax(x - 1e9 * mask.to(x.dtype), dim=dim)
    return p.masked_fill(mask, 0.0)
