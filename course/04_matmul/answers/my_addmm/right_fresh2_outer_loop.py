"""Begins with the weighted m, stretched and copied, and adds column times row, k times."""


def my_addmm(m, a, b, beta, alpha):
    shape = (a.shape[0], b.shape[1])
    total = a.new_zeros(shape)
    if beta != 0:
        total.copy_(m).mul_(beta)
    for column, row in zip(a.unbind(1), b.unbind(0)):
        total += alpha * column[:, None] * row
    return total
