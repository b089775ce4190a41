"""Lists and sorted, no tensors."""
def topk_correct(scores, labels, ks):
    rows, truth = scores.tolist(), labels.tolist()
    result = []
    for k in ks:
        hits = 0
        for row, label in zip(rows, truth):
            order = sorted(range(len(row)), key=row.__getitem__, reverse=True)
            hits += label in order[:k]
        result.append(hits)
    return result
