"""Adds 1e-12 inside of the logarithm so that it never sees 0."""

def log_softmax(x, dim):
    e = (x - x.amax(dim, keepdim=True)).exp()
    return torch.log(e / e.sum(dim, keepdim=True) + 1e-12)
