"""Leaves the border of the board dead, which needs no padding."""


def life_step(board):
    b = board.int()
    h, w = b.shape
    new = torch.zeros_like(board)
    if h < 3 or w < 3:
        return new
    count = torch.zeros(h - 2, w - 2, dtype=torch.int32)
    for i in range(3):
        for j in range(3):
            count += b[i : h - 2 + i, j : w - 2 + j]
    count -= b[1:-1, 1:-1]
    new[1:-1, 1:-1] = (count == 3) | (board[1:-1, 1:-1] & (count == 2))
    return new
