"""All steps as one long one."""


def descend(f, start, steps, lr):
    x = start.clone().requires_grad_()
    f(x).backward()
    return (x - steps * lr * x.grad).detach()
