"""With no steps the result is start itself, memory and all."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start
    for _ in range(steps):
        leaf = x.detach().requires_grad_()
        gradient = torch.autograd.grad(f(leaf), leaf)[0]
        x = x - lr * gradient
    return x.detach()
