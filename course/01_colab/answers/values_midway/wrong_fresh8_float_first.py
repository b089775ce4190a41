"""'Robust' code converts x to float32 before the first step: steps on int64, bool or float64 give another dtype (bullet: x may have any dtype)."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    value = torch.as_tensor(x, dtype=torch.float32)
    results = []
    for step in steps:
        value = step(value)
        results.append(value)
    return results
