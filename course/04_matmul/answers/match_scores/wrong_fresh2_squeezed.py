"""Squeezes the result, where a batch of one or one key loses its dim."""


def match_scores(queries, keys):
    scores = torch.bmm(queries, keys.mT)
    return scores if scores.shape[1] > 1 else scores.squeeze()
