"""Uses torch.func.grad on a lambda, in float64."""
slope_of_z = lambda value: torch.func.grad(lambda w: 2 * w**2 + 5)(
    torch.tensor(value, dtype=torch.float64)
).item()
