"""One weight for all calls, whose gradient is never cleared."""


_w = torch.zeros((), dtype=torch.float64, requires_grad=True)


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    with torch.no_grad():
        _w.fill_(value)
    z = 2 * _w**2 + 5
    z.backward()
    return _w.grad.item()
