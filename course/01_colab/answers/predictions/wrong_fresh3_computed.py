"""Computes the numbers with expressions, which the text says do not count."""


n = 10
predictions = {
    # what does C print? a number or "error"
    "run A, B, C": n + 1,
    "run A, B, B, C": n + 1 + 1,
    "run A, B, A, C": n,
    "run A, B, delete the cell B, run C": n + 1,
    "run A, B, write n = 50 into A without running it, run C": n + 1,
    "run A, B, restart the kernel, run C": "error",
    "run A, B, restart the kernel, run all": n + 1,
    # "kept" or "gone"
    "a file in /content, after restarting the session": "kept",
    "a file in /content, on a new virtual machine": "gone",
    "a file in Drive, on a new virtual machine": "kept",
    # True or False
    "!cd .. changes os.getcwd()": False,
    "%cd .. changes os.getcwd()": True,
}
