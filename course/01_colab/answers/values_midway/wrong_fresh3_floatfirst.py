"""Makes x floating-point first, so that whole numbers come out as float32."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    value = x.float()
    results = []
    for step in steps:
        value = step(value)
        results.append(value)
    return results
