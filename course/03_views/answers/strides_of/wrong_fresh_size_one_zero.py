"""Believes that an axis of size 1 has stride 0, as after expand."""
def strides_of(shape):
    out, step = [], 1
    for size in reversed(shape):
        out.insert(0, 0 if size == 1 else step)
        step *= max(size, 1)
    return tuple(out)
