"""Wraps the number in an nn.Parameter and catches the gradient in a hook instead of reading .grad."""
def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    w = nn.Parameter(torch.full((1,), float(value), dtype=torch.double))
    caught = []
    w.register_hook(caught.append)
    torch.add(5, w.square(), alpha=2).sum().backward()
    return caught.pop().item()
