"""Sets x.grad to None at the end, also if there was one."""


def grad_of(f, x):
    if not (x.requires_grad and x.is_leaf):
        x = x.detach().clone().requires_grad_()
    x.grad = None
    f(x).backward()
    gradient = x.grad
    x.grad = None
    return gradient
