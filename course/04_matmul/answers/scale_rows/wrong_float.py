"""Makes a new table of Python numbers."""


def scale_rows(x, weights):
    rows = [[value * w for value in row] for row, w in zip(x.tolist(), weights.tolist())]
    return torch.tensor(rows).reshape(x.shape)
