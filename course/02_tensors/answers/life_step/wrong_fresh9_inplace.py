"""One asked for "efficient" code writes the next generation into board itself (bullet 2: board keeps its values)."""


def life_step(board):
    h, w = board.shape
    padded = torch.zeros(h + 2, w + 2, dtype=torch.uint8)
    padded[1:-1, 1:-1] = board
    count = torch.zeros(h, w, dtype=torch.uint8)
    for i in range(3):
        for j in range(3):
            if i != 1 or j != 1:
                count += padded[i : i + h, j : j + w]
    return board.logical_and_(count == 2).logical_or_(count == 3)
