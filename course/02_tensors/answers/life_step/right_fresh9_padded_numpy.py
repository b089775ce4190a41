"""A NumPy veteran: np.pad, eight slices from itertools.product, and back to PyTorch."""

from itertools import product


def life_step(board):
    """Return the bool board after one step of the Game of Life."""
    alive = board.numpy()
    h, w = alive.shape
    padded = np.pad(alive.astype(np.int8), 1)
    total = sum(padded[i : i + h, j : j + w] for i, j in product(range(3), repeat=2))
    return torch.from_numpy((total == 3) | (alive & (total == 4)))  # total counts the cell itself
