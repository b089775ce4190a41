"""Swaps the first and last axis: height and width come out exchanged."""
def to_chw(image):
    return image.transpose(0, 2)
