"""A parameter is a tensor."""


def first_tensor():
    return torch.nn.Parameter(torch.tensor([[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]))
