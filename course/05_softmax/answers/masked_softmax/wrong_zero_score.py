"""Gives hidden scores the value 0, which exp makes 1."""


def masked_softmax(x, mask, dim):
    return torch.softmax(x.masked_fill(mask, 0.0), dim).masked_fill(mask, 0.0)
