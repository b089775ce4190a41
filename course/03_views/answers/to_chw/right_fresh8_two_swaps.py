"""An old hand with swapaxes: two transpositions make the cycle."""
def to_chw(image):
    return image.swapaxes(0, 2).swapaxes(1, 2)
