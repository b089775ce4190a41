"""Moves the dim to the front, computes in float64 and converts back."""


def log_softmax(x, dim):
    rows = x.transpose(0, dim).double()
    rows = rows - rows.max(dim=0).values
    rows = rows - torch.log1p(rows.exp().sum(0) - 1)
    return rows.transpose(0, dim).to(x.dtype)
