"""Picks the elements by indices that count down."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    places = torch.arange(len(array) - 1, -1, -1)
    return torch.tensor(array)[places]
