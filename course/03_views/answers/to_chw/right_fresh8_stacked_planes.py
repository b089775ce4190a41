"""A careful undergraduate collects one plane for each channel and stacks them, a fresh tensor."""
def to_chw(image):
    planes = []
    for channel in range(image.size(-1)):
        planes.append(image.select(-1, channel))
    return torch.stack(planes)
