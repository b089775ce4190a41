"""Keeps the draft's order and writes inside no_grad."""
def start_weights(n, first):
    weights = torch.zeros(n, requires_grad=True)
    with torch.no_grad():
        weights[:1].fill_(first)
    return weights
