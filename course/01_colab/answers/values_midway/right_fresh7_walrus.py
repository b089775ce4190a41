"""Code golfer: rebinding the parameter with a walrus inside the comprehension."""
def values_midway(steps, x):
    return [x := step(x) for step in steps]
