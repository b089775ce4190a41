"""The product is fresh memory, so it is scaled and added to in place."""


def my_addmm(m, a, b, beta, alpha):
    out = torch.mm(a, b)
    out *= alpha
    if beta:
        out += beta * m
    return out
