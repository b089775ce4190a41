"""Asks x for new zeros, in float32."""


def zeros_beside(x, n):
    return x.new_zeros(n, dtype=torch.float32)
