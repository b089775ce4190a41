"""Outer product of the signs +1, -1, ...: (1 - sign) / 2, in integers."""


def checkerboard(n, m):
    def signs(size):
        return 1 - 2 * (torch.arange(size) % 2)

    return torch.outer(signs(n), signs(m)).neg().add(1).div(2, rounding_mode="trunc")
