"""A model from a blog on attention: -1 at the end; breaks 'B and T may be 0'."""
def merge_heads(x):
    b, n, t, d = x.shape
    return x.transpose(1, 2).contiguous().view(b, t, -1)
