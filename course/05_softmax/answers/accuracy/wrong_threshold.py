"""Calls a row right when its true probability is above one half."""


def accuracy(logits, labels):
    p = torch.softmax(logits, 1).gather(1, labels.reshape(-1, 1))
    return (p > 0.5).float().mean()
