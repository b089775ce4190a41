"""Returns x with its gradients switched on."""


def descend(f, start, steps, lr):
    x = start.clone().requires_grad_()
    for _ in range(steps):
        x.grad = None
        f(x).backward()
        with torch.no_grad():
            x -= lr * x.grad
    return x
