"""no_grad as a decorator, and sub_ with alpha."""

@torch.no_grad()
def sgd_step_(params, lr):
    for p in params:
        if p.grad is None:
            continue
        p.sub_(p.grad, alpha=lr)
