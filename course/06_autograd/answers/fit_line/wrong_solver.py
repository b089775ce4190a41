"""In closed form, with a function that may not be used."""


def fit_line(x, y):
    columns = torch.cat([x, torch.ones_like(x)], dim=1)
    slope, intercept = torch.linalg.lstsq(columns, y[:, None]).solution[:, 0].tolist()
    return slope, intercept
