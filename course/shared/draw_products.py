"""Pictures of broadcasting and of the matrix product, drawn from real tensors.

Each figure brings a white background of its own, so that it can be read on a dark page too.
"""

import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle


def draw_broadcast(a, b, result, sign, names="ab", frames=()):
    """Draw a and b (one or two dims), stretched to the shape of result, and the result.

    Cells that are really there are shaded; the copies that broadcasting pretends have a dotted rim.
    frames lists entries [i, j] of the result to be framed.
    """
    n, m = result.shape
    with plt.style.context("default"):
        _, axes = plt.subplots(figsize=(min(9.6, 2.4 * (m + 1)), 0.55 * n + 1.1))
        left = 0.0
        title = f"{names[0]} {sign} {names[1]}"
        for tensor, name, after in ((a, names[0], sign), (b, names[1], "="), (result, title, "")):
            _stretched(axes, left, tensor, n, m)
            text = f"{name}   {tuple(tensor.shape)}"
            axes.text(left + m / 2, -0.45, text, ha="center", va="center", weight="bold")
            axes.text(left + m + 0.6, n / 2, after, ha="center", va="center", fontsize=16)
            left += m + 1.2
        for i, j in frames:
            _frame(axes, left - m - 1.2 + j, i, 1, 1, "tab:red")
        _finish(axes, (-0.2, left - 1), (n + 0.75, -0.9))


def _stretched(axes, left, tensor, n, m):
    """Draw one operand as it looks when stretched to n rows and m columns."""
    grid = tensor if tensor.ndim == 2 else tensor[None]
    rows, columns = grid.shape
    for i in range(n):
        for j in range(m):
            real = i < rows and j < columns
            value = grid[min(i, rows - 1), min(j, columns - 1)].item()
            _cell(axes, left + j, i, value, plt.cm.Blues(0.3) if real else "white", real)
    arrow = {"arrowstyle": "->", "color": "tab:red", "linewidth": 2}
    if rows < n:
        axes.annotate("", (left - 0.12, n), (left - 0.12, 0.9), arrowprops=arrow)
    if columns < m:
        axes.annotate("", (left + m, n + 0.2), (left + 0.9, n + 0.2), arrowprops=arrow)
    if (rows, columns) != (n, m):
        text = f"stretched to ({n}, {m})"
        axes.text(left + m / 2, n + 0.52, text, ha="center", va="center", color="tab:red")


def draw_matmul(a, b, i, j, names="ab"):
    """Draw a @ b with a on the left, b above, and how entry [i, j] of the product comes about.

    The dim that is summed over is orange; the numbers that meet have the same shade.
    """
    (n, k), m = a.shape, b.shape[1]
    product = a @ b
    with plt.style.context("default"):
        _, axes = plt.subplots(figsize=(0.62 * (k + m) + 4.4, 0.5 * (k + n) + 1.3))
        pair = [plt.cm.Oranges(0.12 + 0.43 * step / max(k - 1, 1)) for step in range(k)]
        for row in range(n):
            for step in range(k):
                shade = pair[step] if row == i else "white"
                _cell(axes, step, k + 0.5 + row, a[row, step].item(), shade)
        for step in range(k):
            for column in range(m):
                shade = pair[step] if column == j else "white"
                _cell(axes, k + 0.5 + column, step, b[step, column].item(), shade)
        for row in range(n):
            for column in range(m):
                shade = plt.cm.Blues(0.3) if (row, column) == (i, j) else "white"
                _cell(axes, k + 0.5 + column, k + 0.5 + row, product[row, column].item(), shade)
        _frame(axes, 0, k + 0.5 + i, k, 1, "tab:orange")
        _frame(axes, k + 0.5 + j, 0, 1, k, "tab:orange")
        _frame(axes, k + 0.5 + j, k + 0.5 + i, 1, 1, "tab:blue")
        orange = {"color": "#b35900", "weight": "bold", "ha": "center", "va": "center"}
        axes.text(k / 2, k + 0.12, f"{k} columns", **orange)
        axes.text(k + 0.12, k / 2, f"{k} rows", rotation=90, **orange)
        bold = {"weight": "bold", "va": "center"}
        axes.text(-0.25, k + 0.5 + n / 2, f"{names[0]} {tuple(a.shape)}", ha="right", **bold)
        axes.text(k + 0.5 + m / 2, -0.4, f"{names[1]} {tuple(b.shape)}", ha="center", **bold)
        title = f"{names[0]} @ {names[1]} {tuple(product.shape)}"
        axes.text(k + m + 0.75, k + 0.5 + n / 2, title, **bold)
        terms = " + ".join(
            f"{_short(x)} · {_short(y)}" for x, y in zip(a[i].tolist(), b[:, j].tolist())
        )
        text = f"entry [{i}, {j}]:   {terms} = {_short(product[i, j].item())}"
        axes.text((k + m) / 2, k + n + 1.0, text, ha="center", va="center")
        _finish(axes, (-2.6, k + m + 4.6), (k + n + 1.4, -0.8))


def _cell(axes, x, y, value, shade, solid=True):
    rim = {"edgecolor": "0.45"} if solid else {"edgecolor": "0.6", "linestyle": ":"}
    axes.add_patch(Rectangle((x, y), 1, 1, facecolor=shade, **rim))
    color = "black" if solid else "0.4"
    axes.text(x + 0.5, y + 0.5, _short(value), ha="center", va="center", color=color)


def _short(value):
    return f"{value:g}"


def _frame(axes, x, y, width, height, color):
    axes.add_patch(Rectangle((x, y), width, height, fill=False, edgecolor=color, linewidth=3))


def _finish(axes, xlim, ylim):
    axes.set(xlim=xlim, ylim=ylim)
    axes.axis("off")
    plt.tight_layout(pad=0.3)
    plt.show()
