"""A C programmer: m stretched by broadcast_to, one row of the new result after the other."""
def my_addmm(m, a, b, beta, alpha):
    out = torch.zeros(a.shape[0], b.shape[1], dtype=a.dtype)
    start = torch.broadcast_to(m, out.shape)
    for i in range(out.shape[0]):
        out[i] = alpha * (a[i] @ b)
        if beta != 0:
            out[i] += beta * start[i]
    return out
