"""NumPy's indices, with the pair moved to the end."""


def grid(h, w):
    return torch.tensor(np.indices((h, w))).permute(1, 2, 0)
