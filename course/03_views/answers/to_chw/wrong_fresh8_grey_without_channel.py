"""Somebody who learnt that grey pictures are 2-D drops a single channel; breaks 'channels is 1 or more'."""
def to_chw(image):
    planes = image.permute(2, 0, 1).contiguous()
    return planes.squeeze(0)
