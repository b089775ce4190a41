"""A functional-programming fan: beta's truth value picks the start; a new product in any case."""
from operator import matmul


def my_addmm(m, a, b, beta, alpha):
    return alpha * matmul(a, b) + (beta * m if beta else 0)
