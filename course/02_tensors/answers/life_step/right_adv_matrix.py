"""Two products with a matrix of three diagonals count the neighbours."""


def life_step(board):
    h, w = board.shape
    x = board.float()
    down, along = torch.ones(h, h).tril(1).triu(-1), torch.ones(w, w).tril(1).triu(-1)
    block = down @ x @ along
    return (block == 3) | ((block == 4) & board)
