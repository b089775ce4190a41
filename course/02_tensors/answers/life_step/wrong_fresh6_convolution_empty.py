"""The convolution refuses boards without cells."""


def life_step(board):
    """Return the bool board after one step of the Game of Life."""
    weight = torch.tensor([[1.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0]]).view(1, 1, 3, 3)
    x = board.float().unsqueeze(0).unsqueeze(0)
    neighbors = torch.nn.functional.conv2d(x, weight, padding=1).squeeze(0).squeeze(0)
    return (board & (neighbors == 2)) | (neighbors == 3)
