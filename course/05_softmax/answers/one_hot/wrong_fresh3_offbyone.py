"""Lets the label num_classes through, as a row of zeros."""


def one_hot(labels, num_classes):
    if ((labels < 0) | (labels > num_classes)).any():
        raise ValueError("label out of range")
    return (labels.unsqueeze(-1) == torch.arange(num_classes)).to(torch.int64)
