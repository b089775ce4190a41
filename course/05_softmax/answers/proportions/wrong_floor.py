"""Uses // as in integer division, so almost everything becomes 0."""


def proportions(x, dim):
    return x // x.sum(dim, keepdim=True)
