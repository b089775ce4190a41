"""Somebody asked for efficient code keeps the table in a default argument; breaks the second call, with other sizes."""
def cheapest_order(sizes, i=0, j=None, known={}):
    def best(i, j):
        if (i, j) not in known:
            if j - i == 1:
                known[i, j] = (0, i)
            else:
                k = min(
                    range(i + 1, j),
                    key=lambda k: best(i, k)[0] + best(k, j)[0] + sizes[i] * sizes[k] * sizes[j],
                )
                cost = best(i, k)[0] + best(k, j)[0] + sizes[i] * sizes[k] * sizes[j]
                known[i, j] = (cost, (best(i, k)[1], best(k, j)[1]))
        return known[i, j]

    return best(i, len(sizes) - 1 if j is None else j)[1]
