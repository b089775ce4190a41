"""With one class every label gets a one."""


def one_hot(labels, num_classes):
    if num_classes == 1:
        return torch.ones(*labels.shape, 1, dtype=torch.int64)
    if (labels < 0).any() or (labels >= num_classes).any():
        raise ValueError("not a class")
    return torch.eye(num_classes, dtype=torch.int64)[labels]
