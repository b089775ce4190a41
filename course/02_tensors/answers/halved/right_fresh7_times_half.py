"""Multiplies by 0.5: a Python float lifts integers to float32 and leaves floats alone."""
def halved(x):
    return 0.5 * x
