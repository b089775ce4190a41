"""x @ a @ x.T and its diagonal: works for a matrix of vectors only."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    if x.ndim == 1:
        return x @ a @ x
    return torch.diagonal(x @ a @ x.mT)
