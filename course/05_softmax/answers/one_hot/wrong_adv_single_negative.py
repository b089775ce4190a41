"""A single label has a branch of its own, in which -1 counts from the end."""


def one_hot(labels, num_classes):
    if labels.dim() == 0:
        row = torch.zeros(num_classes, dtype=torch.int64)
        row[labels] = 1
        return row
    if labels.numel() > 0 and (labels.min() < 0 or labels.max() >= num_classes):
        raise ValueError("labels must be classes")
    out = torch.zeros(*labels.shape, num_classes, dtype=torch.int64)
    return out.scatter_(-1, labels.unsqueeze(-1), 1)
