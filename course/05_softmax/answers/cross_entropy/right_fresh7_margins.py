"""Rewrites -log p as log(sum(exp(x - x_label))) on the kept rows, and returns early with a match statement if none is kept."""
def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    keep = labels.ne(ignore_index)
    match int(keep.sum()):
        case 0:
            return logits.new_full((), float("nan"))
        case count:
            rows, own = logits[keep], labels[keep]
    margins = rows - rows.gather(1, own[:, None])
    top = margins.amax(1)
    return (top + (margins - top[:, None]).exp().sum(1).log()).sum() / count
