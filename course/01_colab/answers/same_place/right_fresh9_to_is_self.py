"""A reader of section 11: `a.to(b)` is a itself exactly if there is nothing to do; out of meta it refuses."""
def same_place(a, b):
    try:
        return a.to(b) is a
    except NotImplementedError:  # no values to copy out of meta
        return False
