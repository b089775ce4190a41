"""Averages the probability of the true label instead of counting hits."""


def accuracy(logits, labels):
    return torch.softmax(logits, 1).gather(1, labels.reshape(-1, 1)).mean()
