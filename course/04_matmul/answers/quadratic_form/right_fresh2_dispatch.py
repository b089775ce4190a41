"""A single vector by dot, everything else flattened to a matrix and brought back."""


def quadratic_form(x, a):
    if x.ndim == 1:
        return x.dot(a.mv(x))
    flat = x.reshape(-1, x.shape[-1]) if x.numel() else x.new_zeros(0, x.shape[-1])
    return torch.mul(flat.mm(a), flat).sum(1).reshape(x.shape[:-1])
