"""One step, and the rest by itself."""


def descend(f, start, steps, lr):
    if steps == 0:
        return start.clone()
    own = start.detach().requires_grad_()
    gradient = torch.autograd.grad(f(own), own)[0]
    return descend(f, start - lr * gradient, steps - 1, lr)
