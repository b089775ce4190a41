"""Somebody asked for efficient code adds in place to a clone of m; breaks 'm broadcasts to it': (p,) cannot take (n, p)."""
def my_addmm(m, a, b, beta, alpha):
    if beta == 0:
        return (a @ b) * alpha
    out = m.clone()
    out *= beta
    out += alpha * (a @ b)
    return out
