"""The shape is right, the numbers are somebody else's business."""


def first_tensor():
    return torch.zeros(2, 3)
