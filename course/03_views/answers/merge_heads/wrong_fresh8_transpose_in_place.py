"""Somebody asked for efficient code uses transpose_; breaks 'x is unchanged, its shape too'."""
def merge_heads(x):
    b, n, t, d = x.shape
    return x.transpose_(1, 2).reshape(b, t, n * d)
