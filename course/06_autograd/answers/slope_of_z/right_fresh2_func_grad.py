"""The gradient of a function, as the cheat sheet has it."""


def slope_of_z(value):
    return torch.func.grad(lambda w: 2 * w**2 + 5)(torch.tensor(value, dtype=torch.float32)).item()
