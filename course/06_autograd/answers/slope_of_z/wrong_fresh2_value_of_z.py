"""Returns z itself."""


def slope_of_z(value):
    w = torch.tensor(float(value), requires_grad=True)
    z = 2 * w**2 + 5
    z.backward()
    return z.item()
