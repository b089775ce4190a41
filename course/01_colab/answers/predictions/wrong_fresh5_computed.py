"""The right values, but worked out by code with the name n, which does not count."""


n = 10
a_b = n + 1
a_b_b = a_b + 1
predictions = {
    # what does C print? a number or "error"
    "run A, B, C": a_b,
    "run A, B, B, C": a_b_b,
    "run A, B, A, C": n,
    "run A, B, delete the cell B, run C": a_b,
    "run A, B, write n = 50 into A without running it, run C": a_b,
    "run A, B, restart the kernel, run C": "error",
    "run A, B, restart the kernel, run all": a_b,
    # "kept" or "gone"
    "a file in /content, after restarting the session": "kept",
    "a file in /content, on a new virtual machine": "gone",
    "a file in Drive, on a new virtual machine": "kept",
    # True or False
    "!cd .. changes os.getcwd()": False,
    "%cd .. changes os.getcwd()": True,
}
