"""Goes on to the probabilities."""


def match_scores(queries, keys):
    return torch.softmax(queries @ keys.transpose(1, 2), dim=-1)
