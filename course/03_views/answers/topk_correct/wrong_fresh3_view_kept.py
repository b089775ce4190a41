"""The web's script as it is; view fails for k = c."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    correct = scores.topk(max(ks)).indices.t() == labels
    return [int(correct[:k].view(-1).sum()) for k in ks]
