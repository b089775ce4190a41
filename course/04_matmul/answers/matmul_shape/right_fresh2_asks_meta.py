"""Asks PyTorch with two tensors on the device meta, as the second hint says."""


def matmul_shape(a, b):
    try:
        x, y = torch.empty(a, device="meta"), torch.empty(b, device="meta")
        return tuple((x @ y).shape)
    except RuntimeError:
        return None
