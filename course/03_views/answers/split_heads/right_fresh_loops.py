"""Fresh memory, filled head by head with slices."""
def split_heads(x, n):
    B, T, D = x.shape
    if D % n:
        raise ValueError("D is not a multiple of n")
    d = D // n
    out = torch.empty(B, n, T, d, dtype=x.dtype)
    for h in range(n):
        out[:, h] = x[:, :, h * d : (h + 1) * d]
    return out
