"""Takes one step too many."""


def descend(f, start, steps, lr):
    x = start.clone().requires_grad_()
    for _ in range(steps + 1):
        x.grad = None
        f(x).backward()
        with torch.no_grad():
            x -= lr * x.grad
    return x.detach()
