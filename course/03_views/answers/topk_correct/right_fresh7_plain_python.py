"""A Python programmer: lists, sorted and a dict of counts, no tensor at all."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    counts = dict.fromkeys(ks, 0)
    for row, label in zip(scores.tolist(), labels.tolist()):
        ahead = sum(score > row[label] for score in row)
        for k in counts:
            counts[k] += ahead < k
    return list(counts.values())
