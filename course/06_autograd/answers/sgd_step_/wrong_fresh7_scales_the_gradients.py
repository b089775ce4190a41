"""Multiplies p.grad by lr in place; breaks "The gradients stay as they are"."""
def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    with torch.no_grad():
        for p in params:
            if p.grad is not None:
                p.sub_(p.grad.mul_(lr))
