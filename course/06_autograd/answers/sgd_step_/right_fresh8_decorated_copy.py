"""A decorator instead of the block, and copy_ of a new value into the old place."""
@torch.no_grad()
def sgd_step_(params: list, lr: float) -> None:
    for p in params:
        if (gradient := p.grad) is None:
            continue
        p.copy_(p - lr * gradient)
