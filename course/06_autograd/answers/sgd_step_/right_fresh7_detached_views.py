"""Changes p.detach(), which shares the memory of p, so nothing has to be switched off; returns the list."""
def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for p in params:
        if (g := p.grad) is not None:
            p.detach().add_(g, alpha=-lr)
    return params
