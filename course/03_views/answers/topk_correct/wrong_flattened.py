"""Takes the k highest scores of the whole batch."""


def topk_correct(scores, labels, ks):
    counts = []
    for k in ks:
        best = scores.flatten().topk(k).indices
        rows, columns = best // scores.shape[1], best % scores.shape[1]
        counts.append(int((labels[rows] == columns).sum()))
    return counts
