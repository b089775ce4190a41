"""Multiplies the Jacobian from the other side."""


def vjp(f, x, v):
    if f(x).shape != v.shape:
        raise ValueError("shapes differ")
    return torch.func.jvp(f, (x,), (v,))[1]
