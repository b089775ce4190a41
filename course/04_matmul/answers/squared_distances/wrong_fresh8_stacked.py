"""A student who stacks one row for each point; breaks 'n may be 0'."""
def squared_distances(x, y):
    return torch.stack([((point - y) ** 2).sum(dim=1) for point in x])
