"""The smallest repair: retain_grad before backward."""
def grad_at_middle(g, f, x):
    x = x.clone().requires_grad_()
    h = g(x)
    h.retain_grad()
    f(h).backward()
    return h.grad
