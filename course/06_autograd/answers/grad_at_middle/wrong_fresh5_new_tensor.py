"""Makes the middle anew from its numbers, which gives float32 for float64."""


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    h = torch.tensor(g(x).tolist(), requires_grad=True)
    loss = f(h)
    loss.backward()
    return h.grad
