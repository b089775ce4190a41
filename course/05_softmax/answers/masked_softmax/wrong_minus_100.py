"""A number that is not negative enough."""


def masked_softmax(x, mask, dim):
    return torch.softmax(x.masked_fill(mask, -100.0), dim).masked_fill(mask, 0.0)
