"""SciPy is not there; a box filter by average pooling."""


def life_step(board):
    if board.numel() == 0:
        return board.clone()
    x = board[None, None].float()
    block = torch.nn.functional.avg_pool2d(x, 3, 1, 1, divisor_override=1)[0, 0]
    return (block == 3) | (board & (block == 4))
