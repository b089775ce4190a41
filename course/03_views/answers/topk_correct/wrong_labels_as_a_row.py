"""Compares with a row of labels, which broadcasts along the wrong axis."""


def topk_correct(scores, labels, ks):
    counts = []
    for k in ks:
        best = scores.topk(k, dim=1).indices
        counts.append(
            sum(int((best[:, j] == labels[j % max(len(labels), 1)]).sum()) for j in range(k))
        )
    return counts
