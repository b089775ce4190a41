"""Two swaps: the channels to the front, then height and width back into order."""


def to_chw(image):
    return image.transpose(0, 2).transpose(1, 2)
