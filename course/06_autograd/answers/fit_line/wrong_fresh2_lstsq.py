"""Solves it in one call (wrong because forbidden)."""


def fit_line(x, y):
    a = torch.cat([x, torch.ones_like(x)], dim=1)
    slope, intercept = torch.linalg.lstsq(a, y.unsqueeze(1)).solution[:, 0].tolist()
    return slope, intercept
