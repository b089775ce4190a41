"""int() for everything that is not floating, so 0.5 becomes False in a bool tensor."""


def constant_like(x, value):
    if not x.is_floating_point():
        value = int(value)
    return torch.full_like(x, value)
