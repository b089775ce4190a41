"""Takes the logarithm of a safe softmax; small probabilities are 0 by then."""

def log_softmax(x, dim):
    e = (x - x.amax(dim, keepdim=True)).exp()
    return (e / e.sum(dim, keepdim=True)).log()
