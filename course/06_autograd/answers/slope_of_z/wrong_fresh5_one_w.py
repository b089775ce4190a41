"""One w for all calls, whose gradient is never cleared: the second call adds to the first."""


w = torch.tensor(0.0, requires_grad=True)


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    with torch.no_grad():
        w.fill_(value)
    z = 2 * w**2 + 5
    z.backward()
    return w.grad.item()
