"""Builds a new leaf from x.tolist(): float64 becomes float32, and a shape such as (0, 3) or (2, 0) is lost or misread."""
def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    own = torch.tensor(x.tolist(), requires_grad=True)
    f(own).backward()
    return own.grad
