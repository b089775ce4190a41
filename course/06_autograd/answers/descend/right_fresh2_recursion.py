"""One step, and the rest from there."""


def descend(f, start, steps, lr):
    if steps == 0:
        return start.clone()
    here = start.clone().requires_grad_()
    f(here).backward()
    return descend(f, here.detach() - lr * here.grad, steps - 1, lr)
