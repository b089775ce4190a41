"""As a dot product of long rows."""


def vjp(f, x, v):
    leaf = torch.nn.Parameter(x.clone())
    y = f(leaf)
    assert_shape = y.shape == v.shape
    if not assert_shape:
        raise RuntimeError(f"{tuple(v.shape)} does not fit {tuple(y.shape)}")
    torch.dot(y.reshape(-1), v.reshape(-1)).backward()
    return leaf.grad.detach()
