"""Fills the caller's scores."""


def masked_softmax(x, mask, dim):
    x.masked_fill_(mask, float("-inf"))
    return torch.softmax(x, dim).nan_to_num()
