"""The module, on the first column."""


_criterion = torch.nn.CrossEntropyLoss()


def column_loss(logits, labels):
    n, one = labels.shape
    if one != 1 or n != logits.shape[0]:
        raise ValueError("one label for each row, please")
    return _criterion(logits, labels[:, 0])
