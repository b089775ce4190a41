"""A hurried student who looks at the visible example, a batch of one; breaks 'the same example' for larger batches."""
def match_scores(queries, keys):
    return queries @ keys[0].T
