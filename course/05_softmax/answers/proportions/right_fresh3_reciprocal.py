"""Multiplies by 1 / sum, which is finite for every sum that the text allows."""


def proportions(x, dim):
    if not torch.is_floating_point(x):
        x = x.to(torch.float32)
    return x * x.sum(dim, keepdim=True).reciprocal()
