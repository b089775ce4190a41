"""Knows torch.func: forward mode with jvp, in float64."""
def slope_of_z(value):
    one = torch.ones((), dtype=torch.float64)
    _, slope = torch.func.jvp(lambda w: 2 * w**2 + 5, (one * value,), (one,))
    return slope.item()
