"""A beginner with a while loop: breaks "`x` and `steps` stay as they are" (the list is empty afterwards)."""
def values_midway(steps, x):
    values = []
    value = x
    while steps:
        step = steps.pop(0)
        value = step(value)
        values.append(value)
    return values
