"""topk per k, compared with a column of labels."""


def topk_correct(scores, labels, ks):
    result = []
    for k in ks:
        hits = (scores.topk(k, dim=1).indices == labels.unsqueeze(1)).any(dim=1)
        result.append(int(hits.sum()))
    return result
