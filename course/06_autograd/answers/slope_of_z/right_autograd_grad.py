"""Asks with torch.autograd.grad, in double precision."""


def slope_of_z(value):
    w = torch.tensor(value, dtype=torch.float64, requires_grad=True)
    return torch.autograd.grad(2 * w**2 + 5, w)[0].item()
