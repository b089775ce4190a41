"""Say both sizes, so nothing is left to guess."""


def flatten_batch(x):
    return x.reshape(x.shape[0], math.prod(x.shape[1:]))
