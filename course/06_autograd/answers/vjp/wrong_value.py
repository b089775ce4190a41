"""f(x) times v."""


def vjp(f, x, v):
    return f(x) * v
