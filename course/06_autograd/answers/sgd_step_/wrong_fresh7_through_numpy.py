"""Changes the numbers through NumPy, which shares memory but has no bfloat16: an error for such tensors."""
def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for p in params:
        if p.grad is not None:
            values = p.detach().numpy()
            values -= lr * p.grad.numpy()
