"""How many scores beat the label's own? Fewer than k is a hit."""


def topk_correct(scores, labels, ks):
    own = scores.gather(1, labels[:, None])
    rank = (scores > own).sum(dim=1)
    return [(rank < k).sum().item() for k in ks]
