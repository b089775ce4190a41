"""An elegant one: how many scores beat that of the label? Fewer than k."""
def topk_correct(scores, labels, ks):
    own = scores.gather(1, labels.unsqueeze(1))
    better = (scores > own).sum(dim=1)
    return [torch.count_nonzero(better < k).item() for k in ks]
