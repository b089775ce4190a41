"""Moves the dim to the end and works on rows."""


def logsumexp(x, dim):
    rows = x.movedim(dim, -1)
    m = rows.amax(-1)
    m = torch.where(m.abs() == float("inf"), torch.zeros_like(m), m)
    return (rows - m[..., None]).exp().sum(-1).log() + m
