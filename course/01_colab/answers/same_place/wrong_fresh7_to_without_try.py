"""x.to(other) is x, without a thought for meta: from meta to the CPU that is an error in place of False."""
def same_place(a, b):
    return a.to(b) is a
