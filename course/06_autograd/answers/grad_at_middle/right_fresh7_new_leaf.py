"""Makes the middle a leaf of its own: detach, clone, requires_grad_, and asks for its .grad."""
def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    with torch.no_grad():
        h = g(x).clone()
    f(h.requires_grad_()).backward()
    return h.grad
