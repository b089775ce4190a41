"""Takes a softmax in float32 first, where close scores become equal."""


def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    probabilities = torch.softmax(logits.float(), dim=1)
    predicted = probabilities.argmax(dim=1)
    correct = (predicted == labels.flatten()).sum().float()
    return correct / len(labels)
