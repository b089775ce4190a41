"""Plain Python: max with a key over each row's list, and a tensor at the end."""
def accuracy(logits, labels):
    rows, names = logits.tolist(), labels.flatten().tolist()
    hits = sum(max(range(len(row)), key=row.__getitem__) == name for row, name in zip(rows, names))
    return torch.tensor(hits / len(rows), dtype=torch.float64)
