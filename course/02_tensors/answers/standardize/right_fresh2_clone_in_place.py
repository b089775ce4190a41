"""A clone, then in place, with unsqueeze in the place of keepdim."""


def standardize(x, dim):
    y = x.clone()
    y -= x.mean(dim).unsqueeze(dim)
    y /= torch.linalg.vector_norm(y, dim=dim, keepdim=True) / (x.size(dim) - 1) ** 0.5
    return y
