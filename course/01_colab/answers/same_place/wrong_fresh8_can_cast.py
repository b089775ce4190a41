"""Mixes up 'same dtype' with torch.can_cast in both directions: float32 and float64 count as one dtype."""


def same_place(a, b):
    same_dtype = torch.can_cast(a.dtype, b.dtype) and torch.can_cast(b.dtype, a.dtype)
    return same_dtype and a.device == b.device
