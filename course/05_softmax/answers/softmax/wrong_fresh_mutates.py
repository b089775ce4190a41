"""Saves memory by shifting the scores of the caller."""

def softmax(x, dim):
    x -= x.amax(dim, keepdim=True)
    e = x.exp()
    return e / e.sum(dim, keepdim=True)
