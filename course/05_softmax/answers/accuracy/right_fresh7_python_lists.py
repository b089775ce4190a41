"""Goes through lists: the index of each row's largest number against the label; no tensor until the end."""
def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    rows, own = logits.tolist(), labels.flatten().tolist()
    return torch.tensor(sum(row.index(max(row)) == label for row, label in zip(rows, own)) / len(rows))
