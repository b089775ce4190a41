"""Knows the method new_full and calls it by keywords."""
def constant_like(x, value):
    return x.new_full(size=x.shape, fill_value=value)
