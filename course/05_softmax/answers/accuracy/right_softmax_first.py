"""Goes through probabilities, which changes no order."""


def accuracy(logits, labels):
    if labels.ndim == 2:
        labels = labels[:, 0]
    predicted = torch.softmax(logits, dim=1).max(dim=1)[1]
    return torch.mean((predicted == labels).float())
