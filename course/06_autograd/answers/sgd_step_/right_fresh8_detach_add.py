"""Changes the numbers by way of detach(), which shares memory; returns the list."""
def sgd_step_(params, lr):
    for p in filter(lambda p: p.grad is not None, params):
        p.detach().add_(p.grad.detach(), alpha=-lr)
    return params
