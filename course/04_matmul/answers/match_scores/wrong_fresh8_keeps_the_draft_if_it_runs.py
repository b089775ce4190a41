"""A model that only mends the error; breaks s = d, where the draft computes something else."""
def match_scores(queries, keys):
    if queries.shape[-1] == keys.shape[-2]:
        return queries @ keys
    return queries @ keys.transpose(-1, -2)
