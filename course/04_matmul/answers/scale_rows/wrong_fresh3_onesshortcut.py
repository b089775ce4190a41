"""Returns x itself, not a new tensor, if all weights are 1."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    if bool((weights == 1).all()):
        return x
    return x * weights.view(-1, 1)
