"""autograd.grad, and a new leaf in every round."""


def descend(f, start, steps, lr):
    x = start.clone()
    for _ in range(steps):
        leaf = x.detach().requires_grad_()
        (gradient,) = torch.autograd.grad(f(leaf), leaf)
        x = x - lr * gradient
    return x.detach()
