"""Somebody who takes the diagonal of all pairs, of the wrong dims; breaks batches of two dims and more."""
def quadratic_form(x, a):
    if x.ndim == 1:
        return x @ a @ x
    return torch.diagonal(x @ a @ x.transpose(-1, -2))
