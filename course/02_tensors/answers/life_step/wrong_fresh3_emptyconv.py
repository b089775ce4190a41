"""Convolves without asking whether the board is empty, which conv2d refuses."""


def life_step(board):
    kernel = torch.tensor([[1.0, 1, 1], [1, 0, 1], [1, 1, 1]])
    n = torch.conv2d(board.float()[None, None], kernel[None, None], padding=1)[0, 0]
    return (n == 3) | (board & (n == 2))
