"""as_strided with the strides of a fresh image: crops come out wrong."""
def to_chw(image):
    h, w, c = image.shape
    return image.as_strided((c, h, w), (1, w * c, c))
