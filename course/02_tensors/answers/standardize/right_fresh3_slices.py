"""Works in place on a clone, slice by slice."""


def standardize(x, dim):
    result = x.clone()
    rows = result.movedim(dim, 0)  # a view of the clone
    if x.numel():
        m = rows.mean(0)
        rows.sub_(m)
        s = (rows.pow(2).sum(0) / (rows.shape[0] - 1)) ** 0.5
        for row in rows:
            row.div_(s)
    return result
