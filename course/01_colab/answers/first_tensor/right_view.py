"""arange with a dtype, and view."""


def first_tensor():
    return torch.arange(6, dtype=torch.float32).view(2, -1)
