"""Returns the array: nothing could share more."""


def share(array):
    return array
