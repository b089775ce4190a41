"""Writes the births and deaths into the board."""


def life_step(board):
    h, w = board.shape
    big = torch.nn.functional.pad(board.long(), (1, 1, 1, 1))
    count = sum(big[i : i + h, j : j + w] for i in range(3) for j in range(3)) - board.long()
    board[(count < 2) | (count > 3)] = False
    board[count == 3] = True
    return board
