"""Rolls a padded board, whose border is dead."""


def life_step(board):
    h, w = board.shape
    p = torch.zeros(h + 2, w + 2, dtype=torch.int32)
    p[1:-1, 1:-1] = board.int()
    shifts = [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1) if a or b]
    around = torch.stack([p.roll(s, (0, 1)) for s in shifts]).sum(0)[1:-1, 1:-1]
    return ((around == 2) & board) | (around == 3)
