"""Makes -inf the lowest finite number to keep nan away, and leaves it so."""

def log_softmax(x, dim):
    x = x.clamp(min=torch.finfo(x.dtype).min)
    m = x.amax(dim, keepdim=True)
    return (x - m) - (x - m).exp().sum(dim, keepdim=True).log()
