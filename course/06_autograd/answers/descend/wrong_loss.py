"""Returns the loss at the end."""


def descend(f, start, steps, lr):
    x = start.clone()
    for _ in range(steps):
        own = x.detach().requires_grad_()
        x = x - lr * torch.autograd.grad(f(own), own)[0]
    return f(x)
