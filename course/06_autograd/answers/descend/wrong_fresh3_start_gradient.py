"""Keeps the graph of the first loss through .data, so every step has the first gradient."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.clone().requires_grad_()
    loss = f(x)
    for _ in range(steps):
        x.grad = None
        loss.backward(retain_graph=True)
        x.data = x.data - lr * x.grad
    return x.detach()
