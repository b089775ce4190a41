"""Multiplies by the mask: nan under the mask survives."""


def masked_softmax(x, mask, dim):
    keep = (~mask).to(x.dtype)
    e = (x - x.amax(dim, keepdim=True)).exp() * keep
    total = e.sum(dim, keepdim=True)
    return e / torch.where(total == 0, 1, total)
