"""Treats 0 as a missing value."""


def slope_of_z(value):
    w = torch.tensor(float(value or 2), requires_grad=True)
    (2 * w**2 + 5).backward()
    return w.grad.item()
