"""NumPy's pad and slices, with the cell itself counted and the rule adapted."""


def life_step(board: torch.Tensor) -> torch.Tensor:
    b = board.numpy()
    p = np.pad(b.astype(np.int8), 1)
    lines = p[:-2] + p[1:-1] + p[2:]
    total = lines[:, :-2] + lines[:, 1:-1] + lines[:, 2:]
    return torch.from_numpy((total == 3) | (b & (total == 4)))
