"""A new leaf in every round."""


def descend(f, start, steps, lr):
    x = start.detach().clone()
    for _ in range(steps):
        x.requires_grad_(True)
        (slope,) = torch.autograd.grad(f(x), [x])
        x = (x - lr * slope).detach()
    return x
