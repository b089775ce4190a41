"""One asked for "robust" code adds contiguous(): a transposed array is copied, not shared (bullet 1)."""


def share(array):
    return torch.from_numpy(array).contiguous()
