"""clone() without detach(): if x requires gradients the clone is no leaf, its .grad is None, and x.grad is filled."""
def grad_of(f, x):
    own = x.clone().requires_grad_()
    f(own).backward()
    return own.grad
