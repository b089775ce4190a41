"""Somebody who only trusts the last dim moves it there and back."""


def proportions(x, dim):
    rows = x.movedim(dim, -1)
    return (rows / rows.sum(-1, keepdim=True)).movedim(-1, dim)
