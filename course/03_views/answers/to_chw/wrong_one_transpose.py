"""Swaps the first and the last axis, so height and width trade places as well."""


def to_chw(image):
    return image.transpose(0, 2)
