"""Thinks that Run all goes on from the old n after a restart, so C would print 12 (it prints 11)."""
predictions = {
    "run A, B, C": 11,
    "run A, B, B, C": 12,
    "run A, B, A, C": 10,
    "run A, B, delete the cell B, run C": 11,
    "run A, B, write n = 50 into A without running it, run C": 11,
    "run A, B, restart the kernel, run C": "error",
    "run A, B, restart the kernel, run all": 12,
    "a file in /content, after restarting the session": "kept",
    "a file in /content, on a new virtual machine": "gone",
    "a file in Drive, on a new virtual machine": "kept",
    "!cd .. changes os.getcwd()": False,
    "%cd .. changes os.getcwd()": True,
}
