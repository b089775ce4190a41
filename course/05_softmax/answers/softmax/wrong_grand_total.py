"""Sums over everything, so the table and not each slice sums to one."""


def softmax(x, dim):
    e = torch.exp(x - x.max())
    return e / e.sum()
