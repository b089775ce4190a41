"""A C programmer computes the strides from the sizes; breaks 'the image may have any layout'."""
def to_chw(image):
    h, w, c = image.shape
    return torch.as_strided(image, (c, h, w), (1, w * c, c), image.storage_offset())
