"""Makes one tensor of all values."""


def values_midway(steps, x):
    values = []
    for step in steps:
        x = step(x)
        values.append(x)
    return torch.stack(values)
