"""A column plus a row."""


def first_tensor():
    return torch.tensor([[0.0], [3.0]]) + torch.arange(3)
