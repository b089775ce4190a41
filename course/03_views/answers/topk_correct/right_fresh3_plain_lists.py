"""Python lists and sorted, row by row."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    counts = [0 for _ in ks]
    for row, label in zip(scores.tolist(), labels.tolist()):
        best_first = sorted(range(len(row)), key=row.__getitem__, reverse=True)
        place = best_first.index(label)
        for j, k in enumerate(ks):
            if place < k:
                counts[j] += 1
    return counts
