"""Steps out of place and so needs no clone, it thinks: without any step the result is start itself."""
def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start
    for _ in range(steps):
        x = x.detach().requires_grad_()
        x = (x - lr * torch.autograd.grad(f(x), x)[0]).detach()
    return x
