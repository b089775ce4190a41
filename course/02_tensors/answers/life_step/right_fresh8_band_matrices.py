"""Linear algebra: band matrices on both sides sum up all three by three squares."""


def life_step(board):
    h, w = board.shape
    cells = board.float()
    around = torch.ones(h, h).tril(1).triu(-1) @ cells @ torch.ones(w, w).tril(1).triu(-1)
    return (around == 3) | (board & (around == 4))
