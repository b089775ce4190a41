"""Somebody who knows that a and its transpose have the same form; vecdot for any number of dims."""
def quadratic_form(x, a):
    return torch.linalg.vecdot(torch.matmul(x, a.mT), x, dim=-1)
