"""Takes the way through NumPy and stays there."""


def to_chw(image):
    return image.numpy().transpose(2, 0, 1)
