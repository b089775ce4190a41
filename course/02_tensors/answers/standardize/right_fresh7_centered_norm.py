"""Subtracts first; the deviation is the length of what is left, over the root of n - 1."""
def standardize(x, dim):
    centered = x - x.mean(dim, keepdim=True)
    length = torch.linalg.vector_norm(centered, dim=dim, keepdim=True)
    return centered / length * (x.shape[dim] - 1) ** 0.5
