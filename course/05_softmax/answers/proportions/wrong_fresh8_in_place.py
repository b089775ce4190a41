"""Asked for efficient code: divides a floating-point x in place, against 'x itself stays as it is'."""
def proportions(x, dim):
    total = x.sum(dim=dim, keepdim=True)
    if x.is_floating_point():
        return x.div_(total)
    return x / total
