"""A slice with everything hidden comes out as nan."""


def masked_softmax(x, mask, dim):
    return torch.softmax(x.masked_fill(mask, float("-inf")), dim)
