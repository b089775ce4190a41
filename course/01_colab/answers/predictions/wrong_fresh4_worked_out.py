"""Lets code work out the numbers: names and a call, which do not count."""


def run(order):
    """Run the cells A and B in this order and return n."""
    n = None
    for cell in order:
        if cell == "A":
            n = 10
        elif cell == "B":
            n = n + 1
    return n


kept, gone = "kept", "gone"
predictions = {
    # what does C print? a number or "error"
    "run A, B, C": run("AB"),
    "run A, B, B, C": run("ABB"),
    "run A, B, A, C": run("ABA"),
    "run A, B, delete the cell B, run C": run("AB"),
    "run A, B, write n = 50 into A without running it, run C": run("AB"),
    "run A, B, restart the kernel, run C": "error",
    "run A, B, restart the kernel, run all": run("AB"),
    # "kept" or "gone"
    "a file in /content, after restarting the session": kept,
    "a file in /content, on a new virtual machine": gone,
    "a file in Drive, on a new virtual machine": kept,
    # True or False
    "!cd .. changes os.getcwd()": False,
    "%cd .. changes os.getcwd()": True,
}
