"""One plane after the other, stacked."""
def to_chw(image):
    return torch.stack(image.unbind(dim=-1))
