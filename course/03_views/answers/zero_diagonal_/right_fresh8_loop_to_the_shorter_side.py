"""A C programmer: one loop, the shorter side ends it."""
def zero_diagonal_(x):
    for i in range(min(x.shape)):
        x[i, i] = 0
    return x
