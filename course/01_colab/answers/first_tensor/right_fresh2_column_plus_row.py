"""Broadcasting: a column of the first numbers plus a row of steps."""


def first_tensor():
    return torch.tensor([[0.0], [3.0]]) + torch.arange(3)
