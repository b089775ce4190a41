"""A beginner who believes that the page counts: the deleted B and the edited A are wrong (10 and 51; 11 is right)."""
predictions = {
    "run A, B, C": 11,
    "run A, B, B, C": 12,
    "run A, B, A, C": 10,
    "run A, B, delete the cell B, run C": 10,
    "run A, B, write n = 50 into A without running it, run C": 51,
    "run A, B, restart the kernel, run C": "error",
    "run A, B, restart the kernel, run all": 11,
    "a file in /content, after restarting the session": "kept",
    "a file in /content, on a new virtual machine": "gone",
    "a file in Drive, on a new virtual machine": "kept",
    "!cd .. changes os.getcwd()": False,
    "%cd .. changes os.getcwd()": True,
}
