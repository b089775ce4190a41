"""Goes round by NumPy: no gradient, no other device."""


def linear(x, weight, bias=None):
    y = x.detach().numpy() @ weight.detach().numpy().T
    if bias is not None:
        y = y + bias.detach().numpy()
    return torch.as_tensor(y)
