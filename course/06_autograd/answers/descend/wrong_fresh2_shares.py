"""detach without clone, so start moves too."""


def descend(f, start, steps, lr):
    x = start.detach().requires_grad_()
    for _ in range(steps):
        x.grad = None
        f(x).backward()
        with torch.no_grad():
            x -= lr * x.grad
    return x.detach()
