"""All at once with a foreach operation."""


def sgd_step_(params, lr):
    ready = [p for p in params if p.grad is not None]
    if ready:
        with torch.no_grad():
            torch._foreach_add_(ready, [p.grad for p in ready], alpha=-lr)
