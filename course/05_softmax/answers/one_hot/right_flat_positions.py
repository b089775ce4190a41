"""Counts out where the ones stand in memory."""


def one_hot(labels, num_classes):
    assert_range = (labels >= 0) & (labels < num_classes)
    if not assert_range.all():
        raise ValueError("labels out of range")
    n = labels.numel()
    storage = torch.zeros(n * num_classes, dtype=torch.int64)
    storage[torch.arange(n) * num_classes + labels.reshape(-1)] = 1
    return storage.reshape(*labels.shape, num_classes)
