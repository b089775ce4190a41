"""Fills fresh memory with the product of x and a column."""


def scale_rows(x, weights):
    out = torch.empty_like(x)
    column = weights.reshape(-1, 1)
    np.multiply(x.numpy(), column.numpy(), out=out.numpy())
    return out
