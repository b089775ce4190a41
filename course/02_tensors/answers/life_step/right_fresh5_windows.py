"""Windows of three by three with unfold, and a guard for empty boards."""


def life_step(board):
    """Return the bool board after one step of the Game of Life."""
    if board.numel() == 0:
        return board.clone()
    padded = torch.nn.functional.pad(board.to(torch.uint8), (1, 1, 1, 1))
    windows = padded.unfold(0, 3, 1).unfold(1, 3, 1)
    neighbours = windows.sum(dim=(-1, -2)) - board.long()
    survives = board & ((neighbours == 2) | (neighbours == 3))
    born = ~board & (neighbours == 3)
    return survives | born
