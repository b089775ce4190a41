"""With no steps the start itself comes back."""


def descend(f, start, steps, lr):
    x = start
    for _ in range(steps):
        leaf = x.detach().clone().requires_grad_()
        f(leaf).backward()
        x = x - lr * leaf.grad
    return x
