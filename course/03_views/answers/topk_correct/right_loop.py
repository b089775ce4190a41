"""Row by row with Python lists."""


def topk_correct(scores, labels, ks):
    counts = []
    for k in ks:
        count = 0
        for row, label in zip(scores.tolist(), labels.tolist()):
            best = sorted(range(len(row)), key=lambda c: row[c], reverse=True)[:k]
            if label in best:
                count += 1
        counts.append(count)
    return counts
