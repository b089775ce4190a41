"""Forgets item()."""


def slope_of_z(value):
    w = torch.tensor(float(value), requires_grad=True)
    (2 * w**2 + 5).backward()
    return w.grad
