"""Makes the matrix symmetric first, which changes no quadratic form."""


def quadratic_form(x, a):
    symmetric = (a + a.T) / 2
    return torch.linalg.vecdot(x, x @ symmetric)
