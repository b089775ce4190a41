"""Somebody who relies on chunk; breaks the error where n does not divide D: D = 4, n = 3 gives two equal chunks."""
def split_heads(x, n):
    return torch.stack(x.chunk(n, dim=-1), dim=1)
