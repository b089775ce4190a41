"""Maps torch.dot over the rows of both."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return torch.vmap(lambda x, y: (x * y).sum())(a, b) if len(a) else a.new_zeros(0)
