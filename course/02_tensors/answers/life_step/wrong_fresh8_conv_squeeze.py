"""conv2d and a squeeze() without dims: a board of one column loses a dim in the counts, which then broadcast to a square (text: the shape stays (h, w))."""


def life_step(board):
    kernel = torch.ones(1, 1, 3, 3)
    kernel[0, 0, 1, 1] = 0
    count = torch.nn.functional.conv2d(board.float()[None, None], kernel, padding=1).squeeze()
    return (count == 3) | (board & (count == 2))
