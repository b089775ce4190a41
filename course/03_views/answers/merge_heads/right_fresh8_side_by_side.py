"""Somebody who takes 'side by side' literally: cat along the last dim."""
def merge_heads(x):
    return torch.cat([*x.unbind(dim=1)], dim=-1)
