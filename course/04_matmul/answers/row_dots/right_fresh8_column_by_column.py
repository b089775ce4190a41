"""A C programmer adds up column after column, in place on a fresh tensor."""
def row_dots(a, b):
    if not a.size() == b.size():
        raise RuntimeError("unequal shapes")
    total = a.new_zeros(a.size(0))
    for x, y in zip(a.unbind(1), b.unbind(1)):
        total.addcmul_(x, y)
    return total
