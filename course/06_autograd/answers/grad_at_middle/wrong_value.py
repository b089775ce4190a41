"""Returns the middle, not its gradient."""


def grad_at_middle(g, f, x):
    return g(x)
