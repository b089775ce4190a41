"""The unit matrix through index_select, which knows no negative indices."""


def one_hot(labels, num_classes):
    eye = torch.eye(num_classes, dtype=torch.int64)
    return eye.index_select(0, labels.reshape(-1)).reshape(*labels.shape, num_classes)
