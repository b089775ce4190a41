"""-1 for the width of a head: ambiguous for an empty batch."""
def split_heads(x, n):
    b, t, d = x.shape
    if d % n:
        raise ValueError("n must divide D")
    return x.view(b, t, n, -1).transpose(1, 2)
