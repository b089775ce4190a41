"""The hook adds to a list that lives on, and all its gradients are summed."""


_caught = []


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    h = g(x.clone().requires_grad_())
    h.register_hook(_caught.append)
    f(h).backward()
    same = [gradient for gradient in _caught if gradient.shape == h.shape]
    return torch.stack(same).sum(dim=0)
