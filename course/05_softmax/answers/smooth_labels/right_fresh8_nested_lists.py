"""A list comprehension, reshaped so that no labels give (0, n)."""
def smooth_labels(labels, n, eps):
    low, high = eps / n, 1 - eps + eps / n
    table = [[high if j == label else low for j in range(n)] for label in labels.tolist()]
    return torch.tensor(table, dtype=torch.float32).reshape(-1, n)
