"""Keeps one leaf for all calls, whose gradients add up."""


weight = torch.tensor(0.0, requires_grad=True)


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    with torch.no_grad():
        weight.fill_(value)
    z = 2 * weight**2 + 5
    z.backward()
    return weight.grad.item()
