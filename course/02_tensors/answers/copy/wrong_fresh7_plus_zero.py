"""array + 0 is a new array, but of bools it makes int64."""
def copy(array):
    return torch.from_numpy(array + 0)
