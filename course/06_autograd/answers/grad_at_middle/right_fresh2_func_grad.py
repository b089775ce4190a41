"""torch.func.grad at g(x)."""


def grad_at_middle(g, f, x):
    return torch.func.grad(f)(g(x))
