"""Copies the cell above: for whole numbers torch.tensor(3, requires_grad=True) is an error."""
def slope_of_z(value):
    w = torch.tensor(value, requires_grad=True)
    z = 2 * w**2 + 5
    z.backward()
    return w.grad.item()
