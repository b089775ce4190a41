"""Removes nan and inf, whatever beta is."""


def my_addmm(m, a, b, beta, alpha):
    return beta * torch.nan_to_num(m, 0.0, 0.0, 0.0) + alpha * (a @ b)
