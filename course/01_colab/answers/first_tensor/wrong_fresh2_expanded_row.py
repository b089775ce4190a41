"""Uses expand, so that both rows hold 0 1 2."""


def first_tensor():
    return torch.arange(3.0).expand(2, 3)
