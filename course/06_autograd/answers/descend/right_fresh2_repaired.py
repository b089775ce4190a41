"""Loss anew, gradient cleared."""


def descend(f, start, steps, lr):
    x = start.clone().requires_grad_()
    for _ in range(steps):
        x.grad = None
        loss = f(x)
        loss.backward()
        with torch.no_grad():
            x -= lr * x.grad
    return x.detach()
