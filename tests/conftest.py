"""Small courses that tests build, grade and break."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from autograder.course import Course, find_course

ROOT = Path(__file__).resolve().parents[1]

# Commands that nbgrader starts by name (alembic, jupyter) lie beside this Python.
os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
# The answer bank forks this process, which torch survives only as long as it has no threads.
os.environ["OMP_NUM_THREADS"] = "1"

LESSON = '''\
# %% [markdown]
# # Products
#
# {{badge}}
#
# {{hand_in}}

# %% setup include="checks"
import torch

# %%
x = torch.arange(6.0).reshape(2, 3)
x @ x.T

# %% [markdown]
# ## Your own product

# %% my_mm forbids="products"
def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m)."""
    ### BEGIN SOLUTION
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError(f"cannot multiply {tuple(a.shape)} by {tuple(b.shape)}")
    return (a[:, :, None] * b[None]).sum(1, dtype=a.dtype)
    ### END SOLUTION

# %% my_mm_example points=1
left, right = torch.arange(6.0).reshape(2, 3), torch.arange(12.0).reshape(3, 4)
torch.testing.assert_close(my_mm(left, right), torch.mm(left, right))
print("my_mm gives what torch.mm gives.")

# %% my_mm_random points=4 says="random matrices of several shapes"
### BEGIN HIDDEN TESTS
for n, k, m in [(2, 3, 4), (5, 1, 2), (1, 7, 1)]:
    left, right = torch.rand(n, k), torch.rand(k, m)
    torch.testing.assert_close(my_mm(left, right), torch.mm(left, right))
### END HIDDEN TESTS

# %% my_mm_refuses points=3 says="an error where the sizes do not fit"
### BEGIN HIDDEN TESTS
torch.testing.assert_close(my_mm(torch.ones(1, 1), torch.ones(1, 1)), torch.ones(1, 1))
assert refuses(lambda: my_mm(torch.ones(2, 1), torch.ones(3, 4))), "no error for (2, 1) and (3, 4)"
### END HIDDEN TESTS

# %% predictions
predictions = {
    ### BEGIN SOLUTION
    "x.T": (3, 2),
    ### STUB
    # "x.T": ...,  # your prediction in place of the dots
    ### END SOLUTION
}

# %% predictions_shapes points=1 says="the predicted shapes"
### BEGIN HIDDEN TESTS
assert predictions["x.T"] == tuple(torch.ones(2, 3).T.shape), "x.T"
### END HIDDEN TESTS

# %% why [markdown] points=2
# **Why does `mm` refuse to broadcast?**
#
# ### BEGIN SOLUTION
# So that a wrong shape is noticed where it happens.
# ### END SOLUTION
# ### BEGIN MARK SCHEME
# 2 points for a mistake that goes unnoticed otherwise.
# ### END MARK SCHEME
'''

SETTINGS = """\
name = "Small course"
course_id = "small"
time_zone = "Asia/Seoul"

[public]
repository = "someone/small"
"""


def make_course(folder: Path, lessons: dict[str, str] | None = None) -> Course:
    """Make a course in `folder` from lessons' texts (default: one lesson, 01_products)."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "course.toml").write_text(SETTINGS, encoding="utf-8")
    shutil.copytree(ROOT / "course" / "shared", folder / "course" / "shared", dirs_exist_ok=True)
    config = (ROOT / "nbgrader_config.py").read_text(encoding="utf-8")
    (folder / "nbgrader_config.py").write_text(config, encoding="utf-8")
    for name, text in (lessons or {"01_products": LESSON}).items():
        path = folder / "course" / name / "lesson.py"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    return find_course(folder)


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A small course with one lesson, not yet built."""
    return make_course(tmp_path / "course")
