"""Computes in float64 on rows and sets the two kinds of infinite slices right afterwards."""


def logsumexp(x, dim):
    rows = x.movedim(dim, 0).to(torch.float64)
    m = rows.amax(0)
    result = m.clone()
    fine = m.isfinite()
    if fine.any():
        if m.ndim == 0:
            result = m + (rows - m).exp().sum(0).log()
        else:
            picked = rows[:, fine]
            result[fine] = m[fine] + (picked - m[fine]).exp().sum(0).log()
    return result.to(x.dtype)
