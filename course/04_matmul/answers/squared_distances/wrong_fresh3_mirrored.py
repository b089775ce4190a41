"""For as many points on both sides it fills one half and mirrors it, as if y were x."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    n, m = len(x), len(y)
    table = x.new_zeros(n, m)
    for i in range(n):
        for j in range(m):
            if n == m and j < i:
                table[i, j] = table[j, i]
            else:
                table[i, j] = ((x[i] - y[j]) ** 2).sum()
    return table
