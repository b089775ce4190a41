"""Somebody who likes unfold: windows of d numbers, d apart; refuses first."""
def split_heads(x, n):
    if (D := x.shape[-1]) % n != 0:
        raise ValueError(f"{D} numbers cannot make {n} equal heads")
    return x.unfold(2, D // n, D // n).movedim(2, 1)
