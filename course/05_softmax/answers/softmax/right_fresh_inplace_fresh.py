"""The usual shift, in place on the fresh difference to save memory."""

def softmax(x, dim):
    e = x - x.amax(dim, keepdim=True)
    e.exp_()
    e /= e.sum(dim, keepdim=True)
    return e
