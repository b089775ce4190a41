"""All tensors in one call of torch._foreach_add_, under no_grad as a decorator."""
@torch.no_grad()
def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    ready = [p for p in params if p.grad is not None]
    if not ready:
        return
    torch._foreach_add_(ready, [p.grad for p in ready], alpha=-lr)
