"""Moves the dim to the front, where broadcasting needs no keepdim, and back: the result is a view, maybe not contiguous."""


def standardize(x, dim):
    columns = x.movedim(dim, 0)
    deviation, mean = torch.std_mean(columns, dim=0)
    return columns.sub(mean).div(deviation).movedim(0, dim)
