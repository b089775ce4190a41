"""The weighted sum, after a look at the shapes."""


def vjp(f, x, v):
    mine = x.clone().requires_grad_()
    y = f(mine)
    if y.shape != v.shape:
        raise ValueError(f"v has the shape {tuple(v.shape)}, f(x) has {tuple(y.shape)}")
    (v * y).sum().backward()
    return mine.grad
