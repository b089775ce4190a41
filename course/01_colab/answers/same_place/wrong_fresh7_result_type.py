"""Asks whether the promoted dtype is that of b: for int64 with float32 (in this order) it says True."""
def same_place(a, b):
    return torch.result_type(a, b) == b.dtype and a.device == b.device
