"""Subtracts the mean, and makes every slice as long as sqrt(n - 1)."""


def standardize(x, dim):
    around = x - x.mean(dim, keepdim=True)
    return around / torch.linalg.vector_norm(around, dim=dim, keepdim=True) * (x.shape[dim] - 1) ** 0.5
