"""Right idea, overflow inside."""


def log_softmax(x, dim):
    return x - x.exp().sum(dim, keepdim=True).log()
