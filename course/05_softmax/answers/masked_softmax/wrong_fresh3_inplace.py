"""Hides in place, in the scores that were given."""


def masked_softmax(x, mask, dim):
    x.masked_fill_(mask, -inf)
    return torch.softmax(x, dim).masked_fill_(mask, 0)
