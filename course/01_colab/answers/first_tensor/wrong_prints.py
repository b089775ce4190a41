"""Prints the tensor in place of returning it."""


def first_tensor():
    print(torch.arange(6.0).reshape(2, 3))
