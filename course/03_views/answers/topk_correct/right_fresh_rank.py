"""The rank of the label: how many scores are higher?"""
def topk_correct(scores, labels, ks):
    own = scores.gather(1, labels.view(-1, 1))
    rank = (scores > own).sum(dim=1)
    return [int((rank < k).sum()) for k in ks]
