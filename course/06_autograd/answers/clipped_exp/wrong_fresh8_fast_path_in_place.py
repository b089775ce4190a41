"""Asked for efficient code: works in place where no gradient is needed, and so changes x."""
def clipped_exp(x):
    if not x.requires_grad:
        return x.exp_().clamp_(max=10.0)
    return x.exp().clamp(max=10.0)
