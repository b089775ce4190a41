"""One torch._foreach_add_ over the tensors that have a gradient."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    moving = [p for p in params if p.grad is not None]
    if moving:
        with torch.no_grad():
            torch._foreach_add_(moving, [p.grad for p in moving], alpha=-lr)
    return len(moving)
