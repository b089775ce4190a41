"""Indexes with the mask, which must then have the shape of x."""


def masked_softmax(x, mask, dim):
    x = x.clone()
    x[mask] = float("-inf")
    return torch.softmax(x, dim).nan_to_num()
