"""Plain Python: the place of the highest score of each row."""

def accuracy(logits, labels):
    right = 0
    for row, label in zip(logits.tolist(), labels.flatten().tolist()):
        if max(range(len(row)), key=row.__getitem__) == label:
            right += 1
    return torch.tensor(right / logits.shape[0])
