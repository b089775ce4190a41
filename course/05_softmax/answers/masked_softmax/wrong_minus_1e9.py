"""A large negative number instead of -inf: with everything hidden it is uniform."""


def masked_softmax(x, mask, dim):
    return torch.softmax(x.masked_fill(mask, -1e9), dim)
