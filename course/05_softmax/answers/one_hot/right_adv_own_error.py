"""An error class of its own, a ValueError."""


class LabelError(ValueError):
    def __init__(self, low, high):
        super().__init__(f"labels from {low} to {high}")
        self.low = low


def one_hot(labels, num_classes):
    if labels.numel():
        low, high = int(labels.min()), int(labels.max())
        if low < 0 or high >= num_classes:
            raise LabelError(low, high)
    out = torch.zeros(labels.numel(), num_classes, dtype=torch.int64)
    out[torch.arange(labels.numel()), labels.flatten()] = 1
    return out.reshape(*labels.shape, num_classes)
