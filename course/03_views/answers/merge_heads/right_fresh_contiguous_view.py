"""The line of the famous repositories, sizes in full."""
def merge_heads(x):
    b, n, t, d = x.shape
    return x.permute(0, 2, 1, 3).contiguous().view(b, t, n * d)
