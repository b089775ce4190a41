"""The lowest visible score in place of -inf."""


def masked_softmax(x, mask, dim):
    return torch.softmax(x.masked_fill(mask, -1e30), dim).masked_fill(mask, 0)
