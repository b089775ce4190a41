"""Copies the cell above: torch.tensor(3, requires_grad=True) is an int64 tensor and an error, though value may be an int."""
def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    w = torch.tensor(value, requires_grad=True)
    z = 2 * w**2 + 5
    z.backward()
    return w.grad.item()
