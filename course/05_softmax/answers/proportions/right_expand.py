"""Writes the totals out to the full shape, so that nothing is left to broadcasting."""


def proportions(x, dim):
    totals = torch.sum(x, dim=dim, keepdim=True).expand_as(x)
    return torch.true_divide(x, totals)
