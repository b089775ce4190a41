"""Goes through Python's numbers."""


def share(array):
    return torch.tensor(array.tolist())
