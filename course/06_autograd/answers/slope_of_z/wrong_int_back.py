"""Rounds to a whole number."""


def slope_of_z(value):
    w = torch.tensor(float(value), requires_grad=True)
    (2 * w**2 + 5).backward()
    return float(int(w.grad))
