"""A NumPy veteran: the two gradients by hand, a step that is safe for this x, a few thousand rounds."""
def fit_line(x, y):
    a, b = x.detach().numpy()[:, 0].astype(float), y.detach().numpy().astype(float)
    slope = intercept = 0.0
    lr = 0.5 / (1.0 + (a * a).mean())
    for _ in range(3000):
        off = slope * a + intercept - b
        slope, intercept = slope - lr * 2 * (off @ a) / len(a), intercept - lr * 2 * off.mean()
    return [float(slope), float(intercept)]
