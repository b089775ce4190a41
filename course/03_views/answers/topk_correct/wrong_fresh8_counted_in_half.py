"""Somebody who counts in the dtype of the scores; breaks 'many thousands' of rows in float16 and bfloat16."""
def topk_correct(scores, labels, ks):
    hits = (scores.topk(max(ks), 1).indices == labels[:, None]).to(scores.dtype)
    return [int(hits[:, :k].sum().item()) for k in ks]
