"""Walks in start itself."""


def descend(f, start, steps, lr):
    for _ in range(steps):
        own = start.detach().requires_grad_()
        gradient = torch.autograd.grad(f(own), own)[0]
        start -= lr * gradient
    return start
