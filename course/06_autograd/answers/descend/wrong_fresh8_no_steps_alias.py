"""Everything out of place, so no copy seems needed: with no steps the result is start itself."""
def descend(f, start, steps, lr):
    x = start
    for _ in range(steps):
        x = x.detach().requires_grad_()
        f(x).backward()
        x = x.detach() - lr * x.grad
    return x
