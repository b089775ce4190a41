"""Never looks at dim."""


def log_softmax(x, dim):
    shifted = x - x.amax(-1, keepdim=True)
    return shifted - shifted.exp().sum(-1, keepdim=True).log()
