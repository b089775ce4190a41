"""Pictures of slices, chosen entries, probabilities and curves, for lessons on scores and losses.

Each figure brings a white background of its own, so that it can be read on a dark page too.
"""

import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle


def _grid(axes, values, shaded):
    """Write a matrix into a grid, row 0 at the top, the cells for which shaded(i, j) holds in grey."""
    for i, row in enumerate(values.tolist()):
        for j, value in enumerate(row):
            shade = "0.87" if shaded(i, j) else "white"
            axes.add_patch(Rectangle((j, i), 1, 1, facecolor=shade, edgecolor="0.75"))
            axes.text(j + 0.5, i + 0.5, _short(value), ha="center", va="center")
    axes.set_aspect(0.8)
    axes.axis("off")


def _short(value):
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def _frame(axes, column, row, width, height, color):
    axes.add_patch(
        Rectangle((column, row), width, height, fill=False, edgecolor=color, linewidth=3)
    )


def draw_slices(*panels):
    """Draw each (title, matrix, dim): a frame round every slice along dim, and the slice's sum."""
    with plt.style.context("default"):
        size = (4.4 * len(panels), 2.9)
        _, row = plt.subplots(1, len(panels), figsize=size, squeeze=False, layout="constrained")
        for axes, (title, values, dim) in zip(row[0], panels):
            n, m = values.shape
            _grid(axes, values, lambda i, j: (j if dim == 0 else i) % 2 == 1)
            for k, total in enumerate(values.sum(dim).tolist()):
                _frame(axes, *((k, 0, 1, n) if dim == 0 else (0, k, m, 1)), color="tab:blue")
                place = (k + 0.5, n + 0.5) if dim == 0 else (m + 0.6, k + 0.5)
                axes.text(
                    *place, _short(total), ha="center", va="center", color="tab:blue", weight="bold"
                )
            place = (-0.4, n + 0.5) if dim == 0 else (m + 0.6, -0.4)
            axes.text(*place, "sum", ha="center", va="center", color="tab:blue")
            axes.set(xlim=(-1, m + 1.2), ylim=(n + 1, -0.8), title=title)
        plt.show()


def draw_choices(title, values, labels, columns):
    """Draw a matrix and frame, in each row, the entry that the row's label picks."""
    labels = labels.tolist()
    with plt.style.context("default"):
        n, m = values.shape
        _, axes = plt.subplots(figsize=(m + 1.5, 0.8 * n + 1), layout="constrained")
        _grid(axes, values, lambda i, j: labels[i] == j)
        for i, label in enumerate(labels):
            _frame(axes, label, i, 1, 1, color="tab:red")
            axes.text(-0.2, i + 0.5, f"label {label}", ha="right", va="center", color="tab:red")
        for j, name in enumerate(columns):
            axes.text(j + 0.5, -0.3, name, ha="center", va="center")
        axes.set(xlim=(-1.4, m + 0.1), ylim=(n + 0.1, -0.7), title=title)
        plt.show()


def draw_bars(names, *panels):
    """Draw each (title, probabilities) as a bar chart over the same names."""
    with plt.style.context("default"):
        size = (3 * len(panels), 2.6)
        _, row = plt.subplots(
            1, len(panels), figsize=size, sharey=True, squeeze=False, layout="constrained"
        )
        for axes, (title, probabilities) in zip(row[0], panels):
            bars = axes.bar(names, probabilities.tolist(), color="tab:blue")
            axes.bar_label(bars, fmt="%.2f")
            axes.set(title=title, ylim=(0, 1.15))
        plt.show()


def draw_curves(x, curves, xlabel, ylabel):
    """Draw named curves over the same x, each with a line style of its own."""
    with plt.style.context("default"):
        _, axes = plt.subplots(figsize=(6, 3.2), layout="constrained")
        for (name, y), style in zip(curves.items(), ("-", "--", ":", "-.")):
            axes.plot(x.tolist(), y.tolist(), style, linewidth=2.5, label=name)
        axes.set(xlabel=xlabel, ylabel=ylabel)
        axes.grid(alpha=0.4)
        axes.legend()
        plt.show()
