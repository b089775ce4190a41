"""Goes through Python's numbers, and PyTorch infers their dtype anew."""


def copy(array):
    return torch.tensor(array.tolist())
