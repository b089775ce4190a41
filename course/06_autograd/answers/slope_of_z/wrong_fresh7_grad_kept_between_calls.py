"""Keeps one leaf outside the function and never clears its .grad: from the second call on the slopes add up."""
_w = torch.zeros((), requires_grad=True)


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    with torch.no_grad():
        _w.fill_(value)
    (2 * _w**2 + 5).backward()
    return _w.grad.item()
