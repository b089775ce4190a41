"""Cut out one plane per channel and pile them up."""


def to_chw(image):
    return torch.stack([image[:, :, c] for c in range(image.shape[2])])
