"""A hurried student: torch.full with shape and dtype, the device forgotten (x on meta gives a CPU tensor; "the device of x")."""


def constant_like(x, value):
    return torch.full(tuple(x.shape), value, dtype=x.dtype)
