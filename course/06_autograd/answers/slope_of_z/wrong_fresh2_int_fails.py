"""The cell above as it is; whole numbers cannot require gradients."""


def slope_of_z(value):
    w = torch.tensor(value, requires_grad=True)
    z = 2 * w**2 + 5
    z.backward()
    return w.grad.item()
