"""Counts in Python and makes a tensor at the end."""


def accuracy(logits, labels):
    hits = [
        row.index(max(row)) == label
        for row, label in zip(logits.tolist(), labels.flatten().tolist())
    ]
    return torch.tensor(sum(hits) / len(hits))
