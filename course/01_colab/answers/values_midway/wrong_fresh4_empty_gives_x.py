"""Without steps, gives the list with x in it instead of an empty one."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    if not steps:
        return [x]  # nothing to do, x comes out as it is
    values = [steps[0](x)]
    for step in steps[1:]:
        values.append(step(values[-1]))
    return values
