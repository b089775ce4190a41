"""Asks for the gradient once, before the loop."""


def descend(f, start, steps, lr):
    x = start.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(f(x), x)
    x = x.detach().clone()
    for _ in range(steps):
        x -= lr * gradient
    return x
