"""Makes the leaf h of a list of numbers, which is float32 always."""


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    h = torch.tensor(g(x).tolist(), requires_grad=True)  # a leaf now
    f(h).backward()
    return h.grad
