"""A careful undergraduate writes the formula down; breaks 'with beta 0, m is ignored': 0 * nan is nan."""
def my_addmm(m, a, b, beta, alpha):
    return beta * m + alpha * (a @ b)
