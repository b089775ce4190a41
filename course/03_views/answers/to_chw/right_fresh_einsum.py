"""einsum as a way to write the order of axes down."""
def to_chw(image):
    return torch.einsum("hwc->chw", image)
