"""A student of linear algebra: a diagonal matrix on the left scales the rows."""
def scale_rows(x, weights):
    return torch.diag(weights) @ x
