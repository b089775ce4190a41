"""Write the axes as letters."""


def to_chw(image):
    return torch.einsum("hwc->chw", image)
