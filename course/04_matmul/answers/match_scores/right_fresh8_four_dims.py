"""A NumPy veteran: None in the right places, * and sum."""
def match_scores(queries, keys):
    return (queries[:, :, None, :] * keys[:, None, :, :]).sum(-1)
