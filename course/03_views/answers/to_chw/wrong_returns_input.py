"""Hands the image back."""


def to_chw(image):
    return image
