"""Takes the width from the data."""


def one_hot(labels, num_classes):
    width = int(labels.max()) + 1
    return torch.zeros(*labels.shape, width, dtype=torch.int64).scatter_(
        -1, labels.unsqueeze(-1), 1
    )
