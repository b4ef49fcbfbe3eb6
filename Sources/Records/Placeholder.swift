// The first file of Records replaces this one.
