"""A branch for beta 0."""


def my_addmm(m, a, b, beta, alpha):
    result = torch.matmul(a, b) * alpha
    if beta != 0:
        result = result + m * beta
    return result
