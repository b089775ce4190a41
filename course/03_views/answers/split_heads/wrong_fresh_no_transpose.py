"""reshape straight into the wanted shape."""
def split_heads(x, n):
    b, t, d = x.shape
    if d % n:
        raise ValueError("n must divide D")
    return x.reshape(b, n, t, d // n)
