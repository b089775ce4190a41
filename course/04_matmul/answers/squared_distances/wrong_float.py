"""Computes in float32."""


def squared_distances(x, y):
    return ((x.float()[:, None] - y.float()) ** 2).sum(2).to(x.dtype)
