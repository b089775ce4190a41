"""A convolution counts the neighbours; empty boards are returned as copies."""


def life_step(board):
    """Return the bool board after one step of the Game of Life."""
    if board.numel() == 0:
        return board.clone()
    kernel = torch.ones(1, 1, 3, 3)
    kernel[0, 0, 1, 1] = 0
    image = board.float()[None, None]
    count = torch.nn.functional.conv2d(image, kernel, padding=1)[0, 0].round().int()
    survives = board & ((count == 2) | (count == 3))
    born = ~board & (count == 3)
    return survives | born
