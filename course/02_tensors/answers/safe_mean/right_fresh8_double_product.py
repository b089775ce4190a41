"""Moves the dim to the end, multiplies by ones in float64, divides by the number and rounds to the right dtype."""


def safe_mean(x, dim):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    rows = x.movedim(dim, -1).to(torch.float64)
    n = rows.shape[-1]
    return (rows @ rows.new_ones(n) / n).to(dtype)
