"""Compares with arange after it has refused what is no class."""

def one_hot(labels, num_classes):
    if ((labels < 0) | (labels >= num_classes)).any():
        raise ValueError("a label is not a class")
    return (labels.unsqueeze(-1) == torch.arange(num_classes)).long()
