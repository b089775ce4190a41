"""A tile repeated at least once, even where there is nothing."""


def checkerboard(n, m):
    board = torch.tensor([[0, 1], [1, 0]]).repeat(max(n, 1), max(m, 1))
    return board[: max(n, 1), : max(m, 1)]
