"""An nn.Parameter with backward; a print is left in."""


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    if isinstance(value, int):
        value = float(value)
    w = nn.Parameter(torch.tensor(value, dtype=torch.double))
    z = w.square().mul(2).add(5)
    z.backward()
    print("slope at", value, "is", w.grad)
    return float(w.grad)
