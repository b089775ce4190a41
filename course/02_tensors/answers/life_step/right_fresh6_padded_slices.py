"""Eight slices of a board with a dead rim, added up in int64."""


def life_step(board):
    """Return the bool board after one step of the Game of Life."""
    h, w = board.shape
    padded = torch.zeros(h + 2, w + 2, dtype=torch.int64)
    padded[1:-1, 1:-1] = board
    count = torch.zeros(h, w, dtype=torch.int64)
    for i in range(3):
        for j in range(3):
            if (i, j) != (1, 1):
                count += padded[i : i + h, j : j + w]
    return (count == 3) | (board & (count == 2))
