"""Counts the start as a step."""


def descend(f, start, steps, lr):
    x = start.clone()
    for _ in range(steps - 1):
        own = x.detach().requires_grad_()
        x = x - lr * torch.autograd.grad(f(own), own)[0]
    return x
