"""Writes into a copy of m, which must have the result's shape."""


def my_addmm(m, a, b, beta, alpha):
    out = m.clone() * beta if beta else torch.zeros_like(m)
    out += alpha * (a @ b)
    return out
