"""A careful undergraduate who leaves the dict empty and writes each prediction on a line below, as the text allows."""
predictions = {
    # what does C print? a number or "error"
    "run A, B, C": ...,
    "run A, B, B, C": ...,
    "run A, B, A, C": ...,
    "run A, B, delete the cell B, run C": ...,
    "run A, B, write n = 50 into A without running it, run C": ...,
    "run A, B, restart the kernel, run C": ...,
    "run A, B, restart the kernel, run all": ...,
    # "kept" or "gone"
    "a file in /content, after restarting the session": ...,
    "a file in /content, on a new virtual machine": ...,
    "a file in Drive, on a new virtual machine": ...,
    # True or False
    "!cd .. changes os.getcwd()": ...,
    "%cd .. changes os.getcwd()": ...,
}
predictions["%cd .. changes os.getcwd()"] = True
predictions["!cd .. changes os.getcwd()"] = False
predictions['run A, B, C'] = 11
predictions["run A, B, B, C"] = 12
predictions["run A, B, A, C"] = 10
predictions["run A, B, delete the cell B, run C"] = 11
predictions["run A, B, write n = 50 into A without running it, run C"] = 11
predictions["run A, B, restart the kernel, run C"] = "error"
predictions["run A, B, restart the kernel, run all"] = 11
predictions["a file in /content, after restarting the session"] = "kept"
predictions["a file in /content, on a new virtual machine"] = "gone"
predictions["a file in Drive, on a new virtual machine"] = "kept"
