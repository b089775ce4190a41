"""A Python programmer: a list of terms, and the built-in sum over what is in it."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    terms = [alpha * (a @ b)]
    if beta:
        terms.insert(0, beta * m)
    return sum(terms)
