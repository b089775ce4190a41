"""Takes x minus an own logsumexp, whose dim it puts back."""

def _soft_maximum(x, dim):
    m = x.amax(dim, keepdim=True)
    return (x - m).exp().sum(dim).log() + m.squeeze(dim)


def log_softmax(x, dim):
    return x - _soft_maximum(x, dim).unsqueeze(dim)
