"""Counts with two matrix products: a banded matrix from the left adds rows, one from the right adds columns."""
def _band(n):
    i = torch.arange(n)
    return ((i[:, None] - i).abs() <= 1).to(torch.float32)


def life_step(board):
    alive = board.float()
    nine = _band(board.shape[0]) @ alive @ _band(board.shape[1])  # the cell itself included
    return (nine == 3) | ((nine == 4) & board)
