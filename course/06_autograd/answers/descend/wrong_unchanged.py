"""As it was."""


def descend(f, start, steps, lr):
    x = start.clone().requires_grad_()
    loss = f(x)
    for _ in range(steps):
        loss.backward()
        with torch.no_grad():
            x -= lr * x.grad
    return x.detach()
