"""Makes the whole Jacobian, and gives up where it does not fit into memory."""


def vjp(f, x, v):
    y = f(x)
    if y.shape != v.shape:
        raise ValueError("shapes differ")
    if y.numel() * x.numel() > 10**9:
        raise MemoryError("the Jacobian does not fit")
    jacobian = torch.autograd.functional.jacobian(f, x)
    return torch.tensordot(v, jacobian, dims=v.ndim)
