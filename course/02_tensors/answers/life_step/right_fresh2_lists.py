"""Python lists are quick enough when no single elements come out of a tensor."""


def life_step(board):
    h, w = board.shape
    rows = board.tolist()
    cells = {(i, j) for i in range(h) for j in range(w) if rows[i][j]}
    counts = {}
    for i, j in cells:
        for a in (i - 1, i, i + 1):
            for b in (j - 1, j, j + 1):
                if (a, b) != (i, j):
                    counts[a, b] = counts.get((a, b), 0) + 1
    result = torch.zeros(h, w, dtype=torch.bool).numpy()
    for (i, j), c in counts.items():
        if 0 <= i < h and 0 <= j < w and (c == 3 or (c == 2 and (i, j) in cells)):
            result[i, j] = True
    return torch.from_numpy(result)
