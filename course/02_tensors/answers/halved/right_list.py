"""Goes through Python's numbers."""


def halved(x):
    dtype = x.dtype if x.is_floating_point() else torch.float32
    return torch.tensor([v / 2 for v in x.flatten().tolist()], dtype=dtype).reshape(x.shape)
