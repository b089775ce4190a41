"""Takes the logarithm to base 2."""


def log_softmax(x, dim):
    shifted = x - x.amax(dim, keepdim=True)
    return shifted - shifted.exp().sum(dim, keepdim=True).log2()
