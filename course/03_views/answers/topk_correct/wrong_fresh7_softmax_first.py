"""A student who makes probabilities first: far scores become equal zeros (inf becomes nan), and the order is lost."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    probabilities = scores.softmax(dim=1)
    own = probabilities.gather(1, labels[:, None])
    rank = (probabilities > own).sum(dim=1)
    return [int((rank < k).sum()) for k in ks]
