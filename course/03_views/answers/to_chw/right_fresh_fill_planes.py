"""Fresh memory of the same dtype, filled plane by plane."""
def to_chw(image):
    height, width, channels = image.shape
    out = image.new_empty((channels, height, width))
    for c in range(channels):
        out[c] = image[:, :, c]
    return out
