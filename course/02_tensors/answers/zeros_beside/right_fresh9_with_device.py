"""A reader of the newer documentation: the device as a context manager."""


def zeros_beside(x, n):
    with x.device:
        return torch.full([n], 0.0, dtype=torch.float32)
