"""Makes an int of the value to be sure, and then a float."""


def slope_of_z(value):
    w = torch.tensor(float(int(value)), requires_grad=True)
    (2 * w**2 + 5).backward()
    return w.grad.item()
