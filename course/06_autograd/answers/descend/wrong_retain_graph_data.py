"""The same, with the version check silenced."""


def descend(f, start, steps, lr):
    x = start.clone().requires_grad_()
    loss = f(x)
    for _ in range(steps):
        x.grad = None
        loss.backward(retain_graph=True)
        x.data -= lr * x.grad
    return x.detach()
