"""Comes back in float32."""


def log_softmax(x, dim):
    x = x.float()
    shifted = x - x.amax(dim, keepdim=True)
    return shifted - shifted.exp().sum(dim, keepdim=True).log()
