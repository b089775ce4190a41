"""A student with a shortcut: where all weights are 1, x itself comes back, not a new tensor."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    if torch.all(weights == 1):
        return x
    return x * weights.unsqueeze(1)
