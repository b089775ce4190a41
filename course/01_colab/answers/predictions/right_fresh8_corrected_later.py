"""Fills the dict, guesses two wrong, and corrects these two in lines below after having looked."""
predictions = {
    # what does C print? a number or "error"
    "run A, B, C": 11,
    "run A, B, B, C": 12,
    "run A, B, A, C": 10,
    "run A, B, delete the cell B, run C": 10,
    "run A, B, write n = 50 into A without running it, run C": 11,
    "run A, B, restart the kernel, run C": "error",
    "run A, B, restart the kernel, run all": 11,
    # "kept" or "gone"
    "a file in /content, after restarting the session": "kept",
    "a file in /content, on a new virtual machine": "gone",
    "a file in Drive, on a new virtual machine": "kept",
    # True or False
    "!cd .. changes os.getcwd()": True,
    "%cd .. changes os.getcwd()": True,
}

# I looked, and was wrong:
predictions["run A, B, delete the cell B, run C"] = 11
predictions["!cd .. changes os.getcwd()"] = False
