"""Asks whether promotion changes a's dtype; a single number never does, nor a smaller dtype."""


def same_place(a, b):
    return torch.result_type(a, b) == a.dtype and a.device == b.device
