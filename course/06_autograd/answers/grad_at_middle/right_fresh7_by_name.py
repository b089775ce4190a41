"""Asks by name, inside f's graph only; the list of gradients is unpacked, and the result detached."""
def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    middle = g(x.detach().requires_grad_())
    [gradient] = torch.autograd.grad(outputs=[f(middle)], inputs=[middle])
    return gradient.detach()
