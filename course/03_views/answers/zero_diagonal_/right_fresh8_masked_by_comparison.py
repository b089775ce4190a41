"""A NumPy veteran: a mask of i == j, and masked_fill_."""
def zero_diagonal_(x):
    rows, columns = x.shape
    mask = torch.arange(rows)[:, None] == torch.arange(columns)
    return x.masked_fill_(mask, 0)
