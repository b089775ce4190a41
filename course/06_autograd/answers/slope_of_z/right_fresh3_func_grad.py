"""torch.func.grad with a lambda, in float64; type hints."""


def slope_of_z(value: float) -> float:
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    at = torch.as_tensor(value, dtype=torch.float64)
    return torch.func.grad(lambda w: 2 * w**2 + 5)(at).item()
