"""Makes an integer tensor of a whole number, which cannot require gradients."""


def slope_of_z(value):
    w = torch.tensor(value, requires_grad=True)
    (2 * w**2 + 5).backward()
    return w.grad.item()
