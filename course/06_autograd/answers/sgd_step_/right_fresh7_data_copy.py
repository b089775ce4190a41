"""Computes the new numbers out of place, in at least float32, and copies them into p.data."""
def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for p in filter(lambda tensor: tensor.grad is not None, params):
        wide = torch.promote_types(p.dtype, torch.float32)
        p.data.copy_(p.data.to(wide) - lr * p.grad.to(wide))
