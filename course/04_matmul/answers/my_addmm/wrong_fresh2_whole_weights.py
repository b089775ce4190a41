"""Fills tensors of an integer dtype with the weights, which cuts fractions off."""


def my_addmm(m, a, b, beta, alpha):
    alpha = torch.tensor(alpha).to(torch.int64)
    product = alpha * (a @ b)
    if beta == 0:
        return product
    return beta * m + product
