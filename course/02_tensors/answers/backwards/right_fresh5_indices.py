"""A copy, picked with a list of indices that counts down."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    tensor = torch.tensor(array)
    n = len(array)
    places = torch.arange(n)
    return tensor[n - 1 - places]
