print("foedera")
