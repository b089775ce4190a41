"""NumPy has indices; the pair has to go to the end."""


def grid(h, w):
    return torch.from_numpy(np.indices((h, w)).astype(np.int64)).permute(1, 2, 0)
