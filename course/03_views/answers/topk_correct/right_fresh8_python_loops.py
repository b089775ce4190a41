"""A Python programmer without tensors: lists, sorted, sum."""
def topk_correct(scores, labels, ks):
    counts = dict.fromkeys(ks, 0)
    for row, label in zip(scores.tolist(), labels.tolist()):
        place = sorted(row, reverse=True).index(row[label])
        for k in counts:
            counts[k] += place < k
    return list(counts.values())
