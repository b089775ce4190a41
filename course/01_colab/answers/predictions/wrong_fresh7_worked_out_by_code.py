"""Lets the kernel work out the numbers; "what code works out (a name, a loop, a call) does not count"."""
predictions = {
    "run A, B, restart the kernel, run C": "error",
    "a file in /content, after restarting the session": "kept",
    "a file in /content, on a new virtual machine": "gone",
    "a file in Drive, on a new virtual machine": "kept",
    "!cd .. changes os.getcwd()": False,
    "%cd .. changes os.getcwd()": True,
}
n = 10
predictions["run A, B, A, C"] = n
n = n + 1
predictions["run A, B, C"] = n
predictions["run A, B, delete the cell B, run C"] = n
predictions["run A, B, write n = 50 into A without running it, run C"] = n
predictions["run A, B, restart the kernel, run all"] = n
n = n + 1
predictions["run A, B, B, C"] = n
