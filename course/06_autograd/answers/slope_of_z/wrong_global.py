"""Keeps one leaf for all calls, so the gradients add up."""

_w = torch.tensor(2.0, requires_grad=True)


def slope_of_z(value):
    with torch.no_grad():
        _w.fill_(value)
    (2 * _w**2 + 5).backward()
    return _w.grad.item()
