"""Subtracts inf under the mask by arithmetic, which leaves nan for a hidden inf or nan."""


def masked_softmax(x, mask, dim):
    bias = torch.zeros(mask.shape, dtype=x.dtype).masked_fill(mask, -inf)
    p = torch.softmax(x + bias, dim)
    return torch.where(mask.expand(x.shape), torch.zeros_like(p), p)
