"""Computes a new matrix and returns that; x stays."""
def zero_diagonal_(x):
    eye = torch.eye(x.shape[0], x.shape[1], dtype=torch.bool)
    x = torch.where(eye, torch.zeros_like(x), x)
    return x
