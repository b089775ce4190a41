"""Uses detach() without clone(): the steps change the memory of start, which the result shares."""
def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.detach().requires_grad_()
    for _ in range(steps):
        (gradient,) = torch.autograd.grad(f(x), x)
        with torch.no_grad():
            x -= lr * gradient
    return x.detach()
