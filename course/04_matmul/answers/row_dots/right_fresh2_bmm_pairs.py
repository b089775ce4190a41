"""A batch of rows times a batch of columns, one number for each pair."""


def row_dots(a, b):
    if tuple(a.shape) != tuple(b.shape):
        raise ValueError(f"{tuple(a.shape)} and {tuple(b.shape)}")
    n, d = a.shape
    return torch.bmm(a.reshape(n, 1, d), b.reshape(n, d, 1)).reshape(n)
