"""Fresh memory, filled head by head."""
def merge_heads(x):
    B, n, T, d = x.shape
    merged = x.new_zeros(B, T, n * d)
    for head in range(n):
        merged[..., head * d : (head + 1) * d] = x[:, head]
    return merged
