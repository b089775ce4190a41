"""Computes the right matrix somewhere else."""


def zero_diagonal_(x):
    return x.masked_fill(torch.eye(*x.shape, dtype=torch.bool), 0)
