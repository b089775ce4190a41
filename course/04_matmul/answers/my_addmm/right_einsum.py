"""einsum, and the sum in place on fresh memory."""


def my_addmm(m, a, b, beta, alpha):
    result = torch.einsum("ik,kj->ij", a, b)
    result *= alpha
    if beta:
        result += beta * m
    return result
