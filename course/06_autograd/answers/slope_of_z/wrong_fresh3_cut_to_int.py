"""Makes the value whole to get round the error for ints."""


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    w = torch.tensor(int(value)).float().requires_grad_()
    (2 * w**2 + 5).backward()
    return w.grad.item()
