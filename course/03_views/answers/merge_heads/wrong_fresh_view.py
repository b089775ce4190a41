"""transpose and view: an error wherever there is more than one head and step."""
def merge_heads(x):
    b, n, t, d = x.shape
    return x.transpose(1, 2).view(b, t, n * d)
