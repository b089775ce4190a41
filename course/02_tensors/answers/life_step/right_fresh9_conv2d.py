"""A deep learner: neighbours by a convolution in float32, empty boards answered early."""

from torch.nn import functional as F


@torch.no_grad()
def life_step(board):
    if board.numel() == 0:
        return board.clone()
    kernel = torch.ones(1, 1, 3, 3)
    kernel[0, 0, 1, 1] = 0
    count = F.conv2d(board.float()[None, None], kernel, padding=1)[0, 0].round().int()
    return torch.isin(count, torch.tensor([2, 3])) & (board | (count == 3))
