"""Thinks that half precision is enough for six small numbers."""


def first_tensor():
    return torch.arange(6, dtype=torch.float16).reshape(2, 3)
