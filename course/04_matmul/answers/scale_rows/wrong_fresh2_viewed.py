"""Goes over the flat entries with view, which transposed tables refuse."""


def scale_rows(x, weights):
    n, m = x.shape
    flat = x.view(n * m) * weights.repeat_interleave(m)
    return flat.view(n, m)
