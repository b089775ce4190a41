"""Copies an array that does not own its memory, to be on the safe side."""


def share(array):
    if not array.flags.owndata:
        array = array.copy()
    return torch.from_numpy(array)
