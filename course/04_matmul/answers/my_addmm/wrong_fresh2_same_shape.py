"""Copies into memory like m, so an m that broadcasts does not fit."""


def my_addmm(m, a, b, beta, alpha):
    out = torch.zeros_like(m)
    if beta != 0:
        out.copy_(m).mul_(beta)
    out += alpha * (a @ b)
    return out
