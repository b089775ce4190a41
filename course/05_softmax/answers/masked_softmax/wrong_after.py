"""Masks after normalising, so the rest no longer sums to one."""


def masked_softmax(x, mask, dim):
    return torch.softmax(x, dim).masked_fill(mask, 0.0)
