"""Changes a copy in place, as the list of messages advises; exp's own result stays."""
def clipped_exp(x):
    y = x.exp().clone()
    y[y > 10] = 10.0
    return y
