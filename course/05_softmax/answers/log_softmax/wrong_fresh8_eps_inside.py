"""A language model's robust code: log(p + 1e-12) stops at about -27.6, although the answer may be -200."""
def log_softmax(x, dim):
    shifted = x - x.max(dim=dim, keepdim=True).values
    p = shifted.exp() / shifted.exp().sum(dim=dim, keepdim=True)
    return torch.log(p + 1e-12)
