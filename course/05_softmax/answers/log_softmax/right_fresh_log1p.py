"""Takes the 1 of the largest score out of the sum and uses log1p."""

def log_softmax(x, dim):
    top, place = x.max(dim, keepdim=True)
    z = x - top
    others = z.exp().scatter(dim, place, 0.0).sum(dim, keepdim=True)
    return z.sub_(others.log1p_())
