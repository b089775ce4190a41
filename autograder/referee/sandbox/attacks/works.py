"""No attacks: what a notebook does every day, which the walls must not break."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any


def shell() -> str:
    """Run a command as `!echo` does, through IPython and through Python's own subprocess."""
    from IPython.core.interactiveshell import InteractiveShell

    said = InteractiveShell.instance().getoutput("echo hello")
    again = subprocess.run(
        ["sh", "-c", "echo hello | cat"], capture_output=True, text=True, check=True
    )
    assert list(said) == ["hello"], said
    assert again.stdout == "hello\n", again
    return "!echo hello and sh -c 'echo hello | cat' said hello"


def terminal() -> str:
    """Run a command that writes to a terminal, as IPython does for `!command` without a result."""
    import pexpect  # type: ignore[import-untyped]

    said = pexpect.run("sh -c 'tty; echo hello'").decode().split()
    assert said[-1] == "hello", said
    return f"{' '.join(said)}"


def python() -> str:
    """Run Python as a program of its own."""
    code = "import numpy; print(numpy.arange(3).sum())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return f"a second Python computed {done.stdout.strip()}"


def torch() -> str:
    """Multiply matrices, differentiate, train a step, and load data without workers."""
    import torch

    left = torch.rand(200, 300, requires_grad=True)
    torch.autograd.backward((left @ torch.rand(300, 100)).sum())
    assert left.grad is not None
    torch.set_num_threads(4)
    assert (torch.rand(2000, 2000) @ torch.rand(2000, 2000)).isfinite().all()
    layer = torch.nn.Linear(4, 1)
    optimizer = torch.optim.Adam(layer.parameters())
    rows = torch.utils.data.TensorDataset(torch.rand(16, 4))
    for (batch,) in torch.utils.data.DataLoader(rows, batch_size=8, shuffle=True):
        torch.autograd.backward(layer(batch).sum())
        optimizer.step()
    return "matmul in 4 threads, a gradient, two steps of Adam on a DataLoader"


def plot() -> str:
    """Draw a picture and save it."""
    import matplotlib.pyplot as plt

    plt.plot([1, 4, 9])
    plt.title("squares")
    plt.savefig("picture.png")
    return f"a picture of {os.path.getsize('picture.png')} bytes"


def scratch() -> str:
    """Write and read one megabyte in each scratch place, and move files between folders."""
    data = os.urandom(1 << 20)
    for place in (".", "/tmp", "/dev/shm", tempfile.mkdtemp()):
        path = Path(place, "data")
        path.write_bytes(data)
        assert path.read_bytes() == data, place
    os.makedirs("a/b")
    os.rename("data", "a/b/data")
    return "1 MiB in the working directory, /tmp, /dev/shm and a temporary folder"


def threads() -> str:
    """Start sixteen threads, and share a lock and a number with another process."""
    import multiprocessing

    done: list[int] = []
    workers = [threading.Thread(target=done.append, args=(n,)) for n in range(16)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(done) == 16
    context = multiprocessing.get_context("fork")
    number = context.Value("i", 0)
    process = context.Process(target=_count, args=(number,))
    process.start()
    process.join()
    assert number.value == 1, number.value
    return "16 threads, and a second process with a shared number"


def engine(shown: str, hidden: str) -> str:
    """Import the modules that the student's process needs, and no others of the engine."""
    __import__(shown)
    try:
        __import__(hidden)
    except ModuleNotFoundError:
        return f"{shown} can be imported, {hidden} cannot"
    raise AssertionError(f"{hidden} can be imported")


def _count(number: Any) -> None:
    number.value += 1
