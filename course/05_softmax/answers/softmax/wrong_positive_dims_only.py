"""Builds the shape of the totals by hand and forgets that dim may be negative."""


def softmax(x, dim):
    shape = [1 if i == dim else n for i, n in enumerate(x.shape)]
    e = torch.exp(x - x.amax(dim).reshape(shape))
    return e / e.sum(dim).reshape(shape)
