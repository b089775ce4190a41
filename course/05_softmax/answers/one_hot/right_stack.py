"""One yes-or-no column for each class."""


def one_hot(labels, num_classes):
    if any(label < 0 or label >= num_classes for label in labels.flatten().tolist()):
        raise ValueError("label out of range")
    return torch.stack([(labels == c).to(torch.int64) for c in range(num_classes)], dim=-1)
