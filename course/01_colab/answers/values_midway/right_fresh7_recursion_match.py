"""A recursive answer with a match statement; the list of steps is only unpacked, never changed."""
def values_midway(steps, x):
    match steps:
        case []:
            return []
        case [step, *others]:
            value = step(x)
            return [value] + values_midway(others, value)
