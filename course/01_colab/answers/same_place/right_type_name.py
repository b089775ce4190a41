"""tensor.type() names both, as in torch.meta.FloatTensor."""


def same_place(a, b):
    return a.type() == b.type() and a.device == b.device
