"""Move the last axis to the front; the others keep their order."""


def to_chw(image):
    return image.movedim(-1, 0).contiguous()
