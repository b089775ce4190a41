"""Turns d in front of n: the numbers of the heads alternate."""
def merge_heads(x):
    return x.permute(0, 2, 3, 1).flatten(2)
